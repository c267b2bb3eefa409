import { endsAsking } from '../floor.ts'
import type { Pattern } from '../pattern.ts'

/** A quotation without a cue runs on from the one before: the same speaker still has the word, or the one who was asked. */
export const sameSpeaker: Pattern = ({ input, candidate, phrase, floor }) => {
  const { last, other, lastSource, turn, told } = floor
  if (phrase || candidate.pattern !== 'runningQuotation' || !last) return undefined
  const content = candidate.content[0]!
  const isOthersTurn =
    told === 0 && (turn === 'asked' || (turn === 'answered' && endsAsking(input.tagged.text, content)))
  const speaking = isOthersTurn && other ? other : last
  const span = lastSource ?? content
  return {
    speaker:
      speaking.kind === 'named' ? { kind: 'named', actor: speaking.actor } : { kind: speaking.kind, span },
    certainty: 'inferred',
    evidence: lastSource ? [lastSource] : [],
    runnerUp: [other, last]
      .map((it) => (it !== speaking && it?.kind === 'named' ? it.actor : undefined))
      .find(Boolean),
  }
}
