import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types'
import type { Article } from '../../core/article/article.ts'
import type { Statement } from '../../core/statements/statement.ts'
import { moveSpan, type Span } from '../../core/text/span.ts'
import { excerpt } from '../excerpt.ts'
import { hullOf } from '../hullOf.ts'
import type { DocumentView } from '../view.ts'
import { group, mostEntries } from './group.ts'
import { uncrossed } from './uncrossed.ts'

/** Who says what, in the order of the text: “Ana Ruiz: “We open on Friday…””. */
export function statementGroup(view: DocumentView): DocumentSymbol | undefined {
  const { article, positions } = view
  const entries: DocumentSymbol[] = []
  let total = 0
  let before: Span = { start: 0, end: 0 }
  for (const { block, found } of article.blocks) {
    total += found.statements.length
    for (const statement of found.statements) {
      if (entries.length === mostEntries) break
      const content = moveSpan(hullOf(statement.content), block.start)
      before = uncrossed(before, [content, moveSpan(statement.content[0]!, block.start)])
      const range = positions.rangeOf(before)
      entries.push({
        name: `${speakerName(article, statement, block.start)}: ${excerpt(article.source, content)}`,
        detail: kinds[statement.kind],
        kind: statement.kind === 'indirect' ? SymbolKind.Interface : SymbolKind.String,
        range,
        selectionRange: range,
      })
    }
  }
  return group(view, 'Quotes and statements', SymbolKind.Namespace, entries, total)
}

const kinds: Readonly<Record<Statement['kind'], string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
}

function speakerName(article: Article, { speaker }: Statement, by: number): string {
  switch (speaker.kind) {
    case 'named':
      return article.actor(speaker.actor)?.name ?? speaker.actor
    case 'unnamed':
    case 'unresolved':
      return excerpt(article.source, moveSpan(speaker.span, by), 40)
    case 'missing':
      return 'Nobody named'
  }
}
