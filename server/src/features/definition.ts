import type { Location, LocationLink, Position } from 'vscode-languageserver-types'
import { firstFullMention, mentionAt } from './locate.ts'
import type { DocumentView } from './view.ts'

/** The place that first names in full whom the name, description or pronoun under the cursor means. */
export function getDefinition(
  { uri, article, positions }: DocumentView,
  position: Position,
  { links }: { readonly links: boolean },
): Location | LocationLink[] | undefined {
  const located = mentionAt(article, positions.offsetOf(position))
  const first = located && firstFullMention(article, located.actor)
  if (!first) return undefined
  const range = positions.rangeOf(first)
  if (!links) return { uri, range }
  return [
    {
      originSelectionRange: positions.rangeOf(located.mention),
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    },
  ]
}
