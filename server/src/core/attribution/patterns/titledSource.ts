import type { Pattern } from '../pattern.ts'

/** “the archbishop”, by itself: the one actor whom the article has called so, or of several the one who spoke last. */
export const titledSource: Pattern = ({ phrase, input, floor, titles }) => {
  if (!phrase || phrase.to - phrase.from !== 2) return undefined
  const { tokens } = input.tagged
  if (tokens[phrase.from]!.lower !== 'the') return undefined
  const noun = tokens[phrase.to - 1]!.lower
  const actors = new Set<string>()
  for (const title of floor.titles) if (title.noun === noun) actors.add(title.actor)
  for (const title of titles) if (title.noun === noun && title.at < phrase.start) actors.add(title.actor)
  const voices = [floor.last, floor.other].map((it) => (it?.kind === 'named' ? it.actor : undefined))
  const [only] = actors
  const actor = actors.size > 1 ? voices.find((it) => it !== undefined && actors.has(it)) : only
  if (actor === undefined) return undefined
  return {
    speaker: { kind: 'named', actor },
    certainty: 'inferred',
    evidence: [{ start: phrase.start, end: phrase.end }],
    runnerUp: [...actors].find((it) => it !== actor),
  }
}
