import type { TaggedText } from '../language/taggedText.ts'
import { phraseAt, type Range } from './phrase.ts'

/** Words that a complement may have at most: more makes no label. */
const mostWords = 7

const particles: ReadonlySet<string> = new Set(['up', 'out', 'down', 'off', 'over', 'back', 'away'])
const prepositions: ReadonlySet<string> = new Set(
  'of with in at to for against over from between into by on about near as'.split(' '),
)

/**
 * What follows the verb or noun before token `start`, without dates: an object and what hangs on it, in a few words.
 * `isDated` tells which tokens belong to a date.
 */
export function complementAt(
  tagged: TaggedText,
  start: number,
  ceiling: number,
  isDated: (token: number) => boolean,
): Range | undefined {
  const { tokens, tags } = tagged
  let from = start
  let to = start
  if (particles.has(tokens[to]?.lower ?? '') && to < ceiling) to++
  const object = isDated(to) ? undefined : phraseAt(tagged, to, ceiling, isDated)
  // “announced Benin had signed”: the subject of a clause, no object.
  if (
    object &&
    (tags[object.to] === 'AUX' ||
      (tags[object.to] === 'VERB' && !/(?:ed|ing)$/.test(tokens[object.to]!.lower)))
  )
    return undefined
  if (object) to = object.to
  for (let pieces = 0; pieces < 2; pieces++) {
    let at = to
    if (at < ceiling && isDated(at)) {
      while (at < ceiling && isDated(at)) at++
      if (to === start) from = at
      else break
    }
    if (at >= ceiling || !prepositions.has(tokens[at]!.lower) || isDated(at + 1)) {
      if (at + 1 < ceiling && isDated(at + 1) && to === start) {
        let behind = at + 1
        while (behind < ceiling && isDated(behind)) behind++
        from = behind
        to = behind
        continue
      }
      break
    }
    const noun = phraseAt(tagged, at + 1, ceiling, isDated)
    if (!noun || noun.to - from > mostWords) break
    to = noun.to
  }
  if (to - from > mostWords) {
    const core = object && object.to - object.from <= mostWords ? object : undefined
    return core
  }
  return to > from ? { from, to } : undefined
}

/** “ordered the network to shut down”: an object with what it is to do; undefined where no such words follow. */
export function orderAfter(
  tagged: TaggedText,
  object: Range | undefined,
  ceiling: number,
  isDated: (token: number) => boolean,
): Range | undefined {
  const { tokens, tags } = tagged
  if (!object || tokens[object.to]?.lower !== 'to' || tags[object.to + 1] !== 'VERB') return undefined
  const behind = complementAt(tagged, object.to + 2, ceiling, isDated)
  const to = behind?.from === object.to + 2 ? behind.to : object.to + 2
  return { from: object.from, to: to - object.from > clauseWords ? object.to + 2 : to }
}

/** Verbs whose clause is what happened: “Ford announced it would close a plant”. */
const telling: ReadonlySet<string> = new Set(['announce', 'declare'])
const clauseWords = 8

/** The beginning of the clause that a verb of announcing tells, cut where it can be; undefined behind other verbs. */
export function contentAfter(
  tagged: TaggedText,
  verb: number,
  ceiling: number,
  base: string | undefined,
  isDated: (token: number) => boolean,
): Range | undefined {
  if (base === undefined || !telling.has(base)) return undefined
  const { tokens, tags } = tagged
  let from = verb + 1
  while (from < ceiling && isDated(from)) from++
  const isClause = tokens[from]?.lower === 'that'
  if (isClause) from++
  let to = from
  let hasVerb = false
  while (
    to < ceiling &&
    to - from < clauseWords &&
    tokens[to]!.kind !== 'punctuation' &&
    tokens[to]!.kind !== 'quote' &&
    !isDated(to)
  ) {
    if (tags[to] === 'VERB') hasVerb = true
    to++
  }
  if (tags[from] === 'VERB') return undefined
  if (!isClause && !(hasVerb && (tags[from] === 'PRON' || tags[from] === 'PROPN' || tags[from] === 'DET')))
    return undefined
  while (to > from && loose.has(tags[to - 1]!)) to--
  return to - from > 2 ? { from, to } : undefined
}

/** Parts of speech that a label cannot end with. */
const loose: ReadonlySet<string> = new Set([
  'ADP',
  'DET',
  'CCONJ',
  'PART',
  'AUX',
  'ADJ',
  'SCONJ',
  'PUNCT',
  'PRON',
  'SYM',
  'ADV',
])
