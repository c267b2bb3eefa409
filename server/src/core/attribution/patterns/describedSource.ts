import type { Pattern } from '../pattern.ts'

/** The source is described, and the description means an actor: “the Russian president”, “the ministry”. */
export const describedSource: Pattern = ({ phrase, input }) => {
  if (!phrase) return undefined
  const head = input.tagged.tokens[phrase.head]!
  const description = input.mentions.find(
    (it) =>
      it.form === 'nominal' && it.start <= head.start && it.end >= head.end && it.start >= phrase.start - 4,
  )
  if (!description) return undefined
  return {
    speaker: { kind: 'named', actor: description.actor },
    certainty: 'inferred',
    evidence: [{ start: description.start, end: description.end }],
    runnerUp: undefined,
  }
}
