import type { Hover, MarkupKind, Position } from 'vscode-languageserver-types'
import { moveSpan, touches, type Span } from '../core/text/span.ts'
import { actorPieces } from './hover/actorPieces.ts'
import { claimPieces } from './hover/claimPieces.ts'
import { datePieces } from './hover/datePieces.ts'
import { statementPieces } from './hover/statementPieces.ts'
import { blockAt, innermost, mentionAt } from './locate.ts'
import { toMarkup, type Piece } from './markup.ts'
import type { DocumentView } from './view.ts'

/** Everything that is known about the place under the cursor: whom it means, when, what is missing, who says it and why. */
export function getHover(view: DocumentView, position: Position, format: MarkupKind): Hover | undefined {
  const { article, positions } = view
  const offset = positions.offsetOf(position)
  const at = blockAt(article, offset)
  if (!at) return undefined
  const { found, block } = at
  const inBlock = offset - block.start
  const parts: { readonly span: Span; readonly pieces: readonly Piece[] }[] = []

  const located = mentionAt(article, offset)
  if (located) parts.push({ span: located.mention, pieces: actorPieces(view, located) })
  const date = innermost(found.dates, inBlock)
  if (date) parts.push({ span: moveSpan(date, block.start), pieces: datePieces(view, date, block.start) })
  const claim = innermost(found.claims, inBlock)
  if (claim) parts.push({ span: moveSpan(claim, block.start), pieces: claimPieces(claim) })
  for (const statement of found.statements) {
    const span = [...statement.content, ...statement.cue, ...statement.source].find((it) =>
      touches(it, inBlock),
    )
    if (!span) continue
    parts.push({ span: moveSpan(span, block.start), pieces: statementPieces(view, statement, at) })
    break
  }

  const smallest = innermost(
    parts.map((it) => it.span),
    offset,
  )
  if (!smallest) return undefined
  const pieces = parts.flatMap((part, i): readonly Piece[] =>
    i === 0 ? part.pieces : [{ kind: 'rule' }, ...part.pieces],
  )
  return { contents: toMarkup(pieces, format), range: positions.rangeOf(smallest) }
}
