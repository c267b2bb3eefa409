import type { Found, PeriodState } from './found.ts'
import type { Reading } from './reading.ts'

/** Adverbs that say that something is reported without saying by whom. */
const adverbs = new Set(['reportedly', 'allegedly', 'supposedly', 'purportedly', 'apparently'])

/** How far before the adverb its clause may begin, in tokens. */
const longestClause = 60

/** The clause around “reportedly”, where nothing else in the sentence reports it. */
export function readHearsay(
  reading: Reading,
  { period, found, ends }: PeriodState,
  at: number,
): Found | undefined {
  const { tokens, tags } = reading
  const { lower } = tokens[at]!
  if (!adverbs.has(lower) || lower === 'apparently' || lower === 'supposedly') return undefined
  if (found.slice(-6).some((it) => it.content.some((part) => part.from <= at && part.to > at)))
    return undefined
  let from = at
  while (from > period.from && at - from < longestClause) {
    const i = from - 1
    const word = tokens[i]!.lower
    if (word === ';' || tags[i] === 'SCONJ' || word === ':') break
    if (word === ',' && (tags[from] === 'CCONJ' || tags[from] === 'PRON')) break
    from = i
  }
  if (tags[from] === 'CCONJ' && from < at) from++
  const end = ends.after(at)
  const content = [
    ...(from < at ? [{ from, to: at }] : []),
    ...(at + 1 < end ? [{ from: at + 1, to: end }] : []),
  ]
  if (content.length === 0) return undefined
  return {
    content,
    cue: [{ from: at, to: at + 1 }],
    sense: 'neutral',
    source: [],
    pattern: 'hearsay',
    structure: { from: at, to: at + 1 },
  }
}
