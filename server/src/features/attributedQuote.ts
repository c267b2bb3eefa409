import { MarkupKind, type Position } from 'vscode-languageserver-types'
import type { AttributedQuote } from '../protocol.ts'
import { moveSpan } from '../core/text/span.ts'
import { hullOf } from './hullOf.ts'
import { statementAt } from './locate.ts'
import { line, toMarkup } from './markup.ts'
import { directQuote } from './quote/directQuote.ts'
import { reportedStatement } from './quote/reportedStatement.ts'
import type { DocumentView } from './view.ts'

/** The statement at the position as a sentence that can stand elsewhere, with who makes it. */
export function getAttributedQuote(view: DocumentView, position: Position): AttributedQuote | undefined {
  const { article, positions } = view
  const placed = statementAt(article, positions.offsetOf(position))
  if (!placed) return undefined
  const { statement, at } = placed
  const text = statement.kind === 'direct' ? directQuote(article, placed) : reportedStatement(article, placed)
  return {
    plain: text,
    markdown: toMarkup([line(text)], MarkupKind.Markdown).value,
    line: positions.rangeOf(moveSpan(hullOf(statement.content), at.block.start)).start.line + 1,
  }
}
