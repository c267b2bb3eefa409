import type { Title } from '../titles.ts'
import type { Pattern } from '../pattern.ts'

/**
 * “the archbishop”, “the interior minister”, by itself: the one actor whom the article has called so, or of several the
 * one who spoke last.
 */
export const titledSource: Pattern = ({ phrase, input, floor, titles }) => {
  if (!phrase || phrase.to - phrase.from < 2 || phrase.to - phrase.from > 3) return undefined
  const { tokens, tags } = input.tagged
  if (tokens[phrase.from]!.lower !== 'the' || tags[phrase.to - 1] === 'ADJ') return undefined
  const known: readonly Title[] = [...floor.titles, ...titles.filter((it) => it.at < phrase.start)]
  // “The source” keeps a name back, whoever was called a source of anything.
  if (tokens[phrase.to - 1]!.lower === 'source') return undefined
  const called = (noun: string) => new Set(known.filter((it) => it.noun === noun).map((it) => it.actor))
  const words = tokens.slice(phrase.from + 1, phrase.to).map((it) => it.lower)
  const [first, ...more] = words.map(called)
  const actors = [...first!].filter((it) => more.every((calls) => calls.has(it)))
  const voices = [floor.last, floor.other].map((it) => (it?.kind === 'named' ? it.actor : undefined))
  const actor = actors.length > 1 ? voices.find((it) => it !== undefined && actors.includes(it)) : actors[0]
  if (actor === undefined) return undefined
  return {
    speaker: { kind: 'named', actor },
    certainty: 'inferred',
    evidence: [{ start: phrase.start, end: phrase.end }],
    runnerUp: actors.find((it) => it !== actor),
  }
}
