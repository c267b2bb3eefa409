import type { Pattern } from '../pattern.ts'

/** A source is given, but no actor of the article: `officials`; or “he”, “the spokesman”, that could be anybody. */
export const unnamedSource: Pattern = ({ phrase, input }) => {
  if (!phrase) return undefined
  const { tokens, tags } = input.tagged
  const span = { start: phrase.start, end: phrase.end }
  const first = tokens[phrase.from]!.lower
  const single = !/(?:s|people|men|women|media|police)$/.test(tokens[phrase.head]!.lower)
  const pointsBack =
    (first === 'the' && single && phrase.to - phrase.from <= 3) || first === 'this' || first === 'that'
  const open = tags[phrase.from] === 'PRON' && phrase.to - phrase.from === 1
  return {
    speaker: { kind: open || pointsBack ? 'unresolved' : 'unnamed', span },
    certainty: 'stated',
    evidence: [span],
    runnerUp: phrase.modifiers[0]?.actor,
  }
}
