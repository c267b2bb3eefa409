import type { TaggedText } from '../language/taggedText.ts'
import { firstFrom } from './firstFrom.ts'
import type { Reading } from './reading.ts'

/** Dates by their index in the reading, and the verbs that they date. */
export interface DatesOfVerbs {
  readonly dateOfVerb: ReadonlyMap<number, number>
  /** The date that stands before all verbs, for those that have none of their own. */
  readonly fronted: number | undefined
}

/** Which of the dates of a sentence belongs to which of its verbs; `taken` are dates of nouns. */
export function datesOfVerbs(
  reading: Reading,
  verbs: readonly number[],
  floor: number,
  ceiling: number,
  taken: ReadonlySet<number>,
): DatesOfVerbs {
  const { tagged } = reading
  const dateOfVerb = new Map<number, number>()
  let fronted: number | undefined
  const firstDate = firstFrom(reading.dates, tagged.tokens[floor]!.start)
  for (let index = firstDate; index < reading.dates.length; index++) {
    const date = reading.dates[index]!
    if (date.to > ceiling) break
    if (taken.has(index) || date.isAttribute || reading.quoted[date.from] === 1) continue
    const opened = opensClause(reading, date)
      ? plannedVerb(
          tagged,
          verbs.find((it) => it >= date.to),
        )
      : undefined
    const verb = opened ?? verbs.findLast((it) => it < date.from && !isNaming(tagged, it))
    if (verb === undefined) fronted ??= index
    else if (!dateOfVerb.has(verb) && (opened !== undefined || !isCut(reading, verb, date.from)))
      dateOfVerb.set(verb, index)
  }
  return { dateOfVerb, fronted }
}

/** “plans to meet”: the verb that is planned. */
function plannedVerb({ tokens, tags }: TaggedText, verb: number | undefined): number | undefined {
  if (verb === undefined || tokens[verb + 1]?.lower !== 'to' || tags[verb + 2] !== 'VERB') return verb
  return verb + 2
}

/** “… and on Friday the government announced”, “whereby, on October 29, it acquired”: the date belongs to what follows. */
function opensClause(
  { tagged: { tokens, tags } }: Reading,
  { from, to }: { from: number; to: number },
): boolean {
  const opener = tokens[from - 1]?.lower
  const at = opener === 'on' || opener === 'in' ? from - 2 : from - 1
  const isEnclosed = tokens[at]?.lower === ',' && tokens[to]?.lower === ','
  const before = isEnclosed ? at - 1 : at
  if (before < 0 || tags[to] === 'VERB' || tags[to] === 'CCONJ' || tags[to] === 'ADP') return false
  if (tokens[before]!.lower === ';') return true
  return (
    (tags[before] === 'CCONJ' && tags[before - 1] !== 'NUM' && !isDateBefore(tags, to)) ||
    (isEnclosed && (tags[before] === 'SCONJ' || relatives.has(tokens[before]!.lower)))
  )
}

const relatives: ReadonlySet<string> = new Set(['whereby', 'that', 'which', 'when', 'where'])

/** Nothing follows that could be the subject of a clause. */
function isDateBefore(tags: TaggedText['tags'], to: number): boolean {
  return tags[to] === undefined || tags[to] === 'PUNCT'
}

const naming: ReadonlySet<string> = new Set([
  'dubbed',
  'called',
  'named',
  'titled',
  'entitled',
  'known',
  'nicknamed',
])

/** “a program dubbed X in 2017”: a participle that gives a name, and no time. */
function isNaming({ tokens, tags }: TaggedText, verb: number): boolean {
  return naming.has(tokens[verb]!.lower) && (tags[verb - 1] === 'NOUN' || tags[verb - 1] === 'PROPN')
}

/** A new clause begins between the verb and the date. */
function isCut({ tagged: { tokens, tags } }: Reading, verb: number, date: number): boolean {
  if (date - verb > 24) return true
  for (let i = verb + 1; i < date; i++) {
    const { lower } = tokens[i]!
    if (lower === ';' || lower === '(' || lower === '—' || lower === 'since') return true
    if (lower === 'before' || lower === 'after') return true
    if (tags[i] === 'AUX') return true
  }
  return false
}
