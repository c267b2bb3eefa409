import type { TaggedText } from '../language/taggedText.ts'
import { complementAt } from './complement.ts'
import type { NounCandidate } from './eventCandidate.ts'
import { isEventNoun, isOwnedEvent } from './eventNouns.ts'
import { eventVerb } from './eventVerbs.ts'
import { phraseEndingAt, type Range } from './phrase.ts'
import { spanOf, type Reading } from './reading.ts'

/** Nouns with a date behind or before them, and nouns with a possessor: “the leak … last week”, “Ukraine’s announcement”. */
export function nounEvents(
  reading: Reading,
  floor: number,
  ceiling: number,
  taken: Set<number>,
): readonly NounCandidate[] {
  const { tagged, quoted, dateOf, timed } = reading
  const { tokens, tags } = tagged
  const found: NounCandidate[] = []
  for (let i = floor; i < ceiling; i++) {
    if (quoted[i] === 1 || dateOf[i]! >= 0 || tags[i] !== 'NOUN') continue
    if (!isEventNoun(tokens[i]!.lower) || (tags[i + 1] === 'NOUN' && timed[i + 1] === 0)) continue
    const phrase = phraseEndingAt(tagged, i + 1, floor)
    if (!phrase) continue
    const from = articleEnd(tagged, coreStart(tagged, phrase))
    const date = dateOfNoun(reading, from, i, ceiling)
    const owner = ownerBefore(tagged, from, i)
    if (date === undefined && !(owner && isOwnedEvent(tokens[i]!.lower))) continue
    if (date !== undefined && taken.has(date)) continue
    const governing = eventVerb(tokens[verbBefore(tagged, from, floor)]?.lower ?? '')
    if (governing && (governing.isStrong || governing.base === 'hold' || governing.base === 'attend'))
      continue
    if (isSubjectOfEvent(reading, i + 1, ceiling) || isPredicate(tagged, phrase.from, floor)) continue
    if (date !== undefined) taken.add(date)
    const behind = complementAt(tagged, i + 1, ceiling, (token) => timed[token] === 1)
    const title =
      behind && (behind.from === i + 1 || inside.has(tokens[behind.from]!.lower)) ? behind : undefined
    const dated = date === undefined ? undefined : reading.dates[date]!
    const end = Math.max(title?.to ?? i + 1, dated && dated.to <= ceiling ? dated.to : 0, i + 1)
    const core = firstUndated(reading, from, i)
    found.push({
      kind: 'noun',
      start: tokens[Math.min(from, dated?.from ?? from)]!.start,
      end: tokens[end - 1]!.end,
      trigger: spanOf(tagged, { from: i, to: i + 1 }),
      title: spanOf(tagged, { from: core, to: i + 1 }),
      tail: title && spanOf(tagged, title),
      date: dated && { start: dated.start, end: dated.end },
      isPlanned: isUpcoming(tagged, from, i),
      isStrong: owner,
    })
  }
  return found
}

/** What hangs on a noun though its date stands between: “the shooting on Saturday at a supermarket”. */
const inside: ReadonlySet<string> = new Set(['at', 'in', 'of', 'between', 'near', 'with'])

const copulas: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', "'s", 'be', 'been', 'became'])

/** “This was Sweden’s first victory since 1958”: says what something was. */
function isPredicate({ tokens, tags }: TaggedText, from: number, floor: number): boolean {
  let at = from - 1
  while (at >= floor && tags[at] === 'ADV') at--
  return at >= floor && copulas.has(tokens[at]!.lower) && tags[at - 1] !== 'PART'
}

/** “the bombings yesterday struck a church”, “the shooting on Saturday killed five”: the verb tells more. */
function isSubjectOfEvent({ tagged, timed }: Reading, at: number, ceiling: number): boolean {
  let next = timed[at + 1] === 1 && tagged.tags[at] === 'ADP' ? at + 1 : at
  while (next < ceiling && timed[next] === 1) next++
  return tagged.tags[next] === 'VERB' && eventVerb(tagged.tokens[next]!.lower)?.isStrong === true
}

/** A phrase reaches back over “of” and “and”; the noun's own part begins behind them. */
function coreStart({ tokens, tags }: TaggedText, { from, to }: Range): number {
  for (let i = to - 2; i >= from; i--) {
    if (tags[i] === 'ADP' || tags[i] === 'CCONJ' || tokens[i]!.lower === ',') return i + 1
  }
  return from
}

function articleEnd({ tags, tokens }: TaggedText, from: number): number {
  return tags[from] === 'DET' || tokens[from]?.lower === 'its' || tokens[from]?.lower === 'their'
    ? from + 1
    : from
}

function firstUndated({ dateOf, tagged }: Reading, from: number, to: number): number {
  let at = from
  while (at < to && (dateOf[at]! >= 0 || tagged.tokens[at]!.lower === "'s")) at++
  return at
}

/** The date in a noun's phrase: “the November crash”, “a call on 14 October”, “the leak of a plan last week”. */
function dateOfNoun(
  { tagged, dateOf }: Reading,
  from: number,
  noun: number,
  ceiling: number,
): number | undefined {
  for (let i = from; i < noun; i++) if (dateOf[i]! >= 0) return dateOf[i]
  const next = noun + 1
  const { tokens, tags } = tagged
  for (let i = next; i < Math.min(ceiling, next + 10); i++) {
    if (dateOf[i]! >= 0) return dateOf[i]
    const tag = tags[i]
    const { lower } = tokens[i]!
    if (
      tag === 'VERB' ||
      tag === 'AUX' ||
      tag === 'SCONJ' ||
      tag === 'CCONJ' ||
      tag === 'PUNCT' ||
      tag === 'PRON'
    )
      return undefined
    if (tag === 'ADP' && (lower === 'since' || lower === 'until' || lower === 'after' || lower === 'before'))
      return undefined
  }
  return undefined
}

/** “Ukraine’s announcement”: a name with a possessive mark before the noun. */
function ownerBefore({ tokens, tags }: TaggedText, from: number, noun: number): boolean {
  for (let i = noun - 1; i > from; i--) if (tokens[i]!.lower === "'s") return tags[i - 1] === 'PROPN'
  return false
}

function isUpcoming({ tokens }: TaggedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    if (lower === 'upcoming' || lower === 'planned' || lower === 'next' || lower === 'scheduled') return true
  }
  return false
}

function verbBefore({ tags }: TaggedText, from: number, floor: number): number {
  for (let i = from - 1; i >= floor && from - i < 5; i--) {
    if (tags[i] === 'VERB') return i
    if (tags[i] !== 'DET' && tags[i] !== 'ADJ' && tags[i] !== 'NUM') break
  }
  return -1
}
