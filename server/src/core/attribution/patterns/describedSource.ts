import type { Pattern } from '../pattern.ts'
import { mentionOver } from '../sourcePhrase.ts'

/** The source is described, and the description means an actor: “the Russian president”, “the ministry”. */
export const describedSource: Pattern = ({ phrase, input }) => {
  if (!phrase) return undefined
  const head = input.tagged.tokens[phrase.head]!
  const description = mentionOver(input.mentions, head, 'nominal')
  if (!description || description.start < phrase.start - 4) return undefined
  return {
    speaker: { kind: 'named', actor: description.actor },
    certainty: 'inferred',
    evidence: [{ start: description.start, end: description.end }],
    runnerUp: undefined,
  }
}
