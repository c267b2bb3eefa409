import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types'
import { moveSpan, touches } from '../core/text/span.ts'
import { blockAt, mentionAt } from './locate.ts'
import type { DocumentView } from './view.ts'

/** Every mention of the actor under the cursor; else content, cue and source of the statement there. */
export function getDocumentHighlights(
  { article, positions }: DocumentView,
  position: Position,
): DocumentHighlight[] | undefined {
  const offset = positions.offsetOf(position)
  const located = mentionAt(article, offset)
  if (located)
    return located.actor.mentions.map((it) => ({
      range: positions.rangeOf(it),
      kind: DocumentHighlightKind.Text,
    }))
  const at = blockAt(article, offset)
  if (!at) return undefined
  for (const { content, cue, source } of at.found.statements) {
    const parts = [...content, ...cue, ...source]
    if (!parts.some((it) => touches(it, offset - at.block.start))) continue
    return parts.map((it) => ({
      range: positions.rangeOf(moveSpan(it, at.block.start)),
      kind: DocumentHighlightKind.Text,
    }))
  }
  return undefined
}
