import type { Location, Position } from 'vscode-languageserver-types'
import { firstFullMention, mentionAt } from './locate.ts'
import type { DocumentView } from './view.ts'

/** Every mention of the actor under the cursor, with or without the one that counts as the definition. */
export function getReferences(
  { uri, article, positions }: DocumentView,
  position: Position,
  { includeDeclaration }: { readonly includeDeclaration: boolean },
): Location[] | undefined {
  const located = mentionAt(article, positions.offsetOf(position))
  if (!located) return undefined
  const declaration = firstFullMention(article, located.actor)
  return located.actor.mentions
    .filter((it) => includeDeclaration || it !== declaration)
    .map((it) => ({ uri, range: positions.rangeOf(it) }))
}
