import type { Position } from 'vscode-languageserver-types'
import { moveSpan } from '../core/text/span.ts'
import type { StatementsOf } from '../protocol.ts'
import { hullOf } from './hullOf.ts'
import { mentionAt, statementAt } from './locate.ts'
import { statementsIn } from './statementsIn.ts'
import type { DocumentView } from './view.ts'

/** What the actor says whom the words at the position mean, or whose statement stands there. */
export function getStatementsOf(
  { article, positions }: DocumentView,
  position: Position,
): StatementsOf | undefined {
  const offset = positions.offsetOf(position)
  const speaker = statementAt(article, offset)?.statement.speaker
  const actor =
    mentionAt(article, offset)?.actor ??
    (speaker?.kind === 'named' ? article.actor(speaker.actor) : undefined)
  if (!actor) return undefined
  const ranges: StatementsOf['ranges'][number][] = []
  for (const { statement, at } of statementsIn(article)) {
    if (statement.speaker.kind === 'named' && statement.speaker.actor === actor.key)
      ranges.push(positions.rangeOf(moveSpan(hullOf(statement.content), at.block.start)))
  }
  return { name: actor.name, ranges }
}
