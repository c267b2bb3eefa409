import type { NameCandidate } from '../actors/nameCandidate.ts'
import type { DateExpression } from '../dates/dateExpression.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { StatementCandidate } from '../statements/statementCandidate.ts'
import { verbCues } from '../statements/cues.ts'
import type { Span } from '../text/span.ts'
import { subjectOf, verbGroup, type VerbGroup } from './clause.ts'
import { complementAt } from './complement.ts'
import type { EventCandidate, NounCandidate, VerbCandidate } from './eventCandidate.ts'
import { isEventNoun, isOwnedEvent } from './eventNouns.ts'
import { eventVerb } from './eventVerbs.ts'
import { phraseEndingAt, type Range } from './phrase.ts'
import { quotedTokens } from './quotedTokens.ts'

/** A sentence longer than this is a list or no sentence; only its first tokens are read. */
const longestSentence = 120

/** Clauses of one block that may tell an event, in the order of the text; nothing from within quotation marks. */
export function findEvents(
  tagged: TaggedText,
  dates: readonly DateExpression[],
  _names: readonly NameCandidate[],
  statements: readonly StatementCandidate[],
): readonly EventCandidate[] {
  if (tagged.kind === 'heading' || tagged.kind === 'cell' || tagged.kind === 'quote') return none
  const reading = readBlock(tagged, dates, statements)
  const found: EventCandidate[] = []
  for (const sentence of tagged.sentences) {
    if (sentence.kind === 'prose') found.push(...inSentence(reading, sentence))
  }
  return found
}

const none: readonly EventCandidate[] = []

interface Reading {
  readonly tagged: TaggedText
  readonly dates: readonly (DateExpression & { readonly from: number; readonly to: number })[]
  /** For each token the index of the date it belongs to, or −1. */
  readonly dateOf: Int32Array
  readonly quoted: Uint8Array
  /** 1 for tokens of what somebody is reported to have said. */
  readonly reported: Uint8Array
}

function readBlock(
  tagged: TaggedText,
  dates: readonly DateExpression[],
  statements: readonly StatementCandidate[],
): Reading {
  const { tokens } = tagged
  const dateOf = new Int32Array(tokens.length).fill(-1)
  const reported = new Uint8Array(tokens.length)
  const placed: (DateExpression & { from: number; to: number })[] = []
  let at = 0
  for (const date of dates) {
    if (!isTelling(date)) continue
    while (at < tokens.length && tokens[at]!.start < date.start) at++
    const from = at
    while (at < tokens.length && tokens[at]!.end <= date.end) dateOf[at++] = placed.length
    if (at > from) placed.push({ ...date, from, to: at })
  }
  for (const { content } of statements) {
    for (const { start, end } of content) {
      for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) reported[i] = 1
    }
  }
  return { tagged, dates: placed, dateOf, quoted: quotedTokens(tagged), reported }
}

function firstFrom(tokens: TaggedText['tokens'], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a date tells when something was: no durations, repetitions, or words such as “recently”. */
function isTelling({ meaning }: DateExpression): boolean {
  if (meaning.kind !== 'value') return true
  return (meaning.type === 'DATE' || meaning.type === 'TIME') && !meaning.value.endsWith('_REF')
}

function inSentence(reading: Reading, sentence: Sentence): readonly EventCandidate[] {
  const { tagged } = reading
  const floor = sentence.firstToken
  const ceiling = Math.min(sentence.endToken, floor + longestSentence)
  if (tagged.tokens[sentence.endToken - 1]?.lower === '?') return none
  const taken = new Set<number>()
  const nouns = nounEvents(reading, floor, ceiling, taken)
  const verbs = verbEvents(reading, floor, ceiling, taken)
  return [...nouns, ...verbs].sort((a, b) => a.start - b.start)
}

/** Nouns with a date behind or before them, and nouns with a possessor: “the leak … last week”, “Ukraine’s announcement”. */
function nounEvents(
  reading: Reading,
  floor: number,
  ceiling: number,
  taken: Set<number>,
): readonly NounCandidate[] {
  const { tagged, quoted, dateOf } = reading
  const { tokens, tags } = tagged
  const found: NounCandidate[] = []
  for (let i = floor; i < ceiling; i++) {
    if (quoted[i] === 1 || dateOf[i]! >= 0 || (tags[i] !== 'NOUN' && tags[i] !== 'PROPN')) continue
    if (!isEventNoun(tokens[i]!.lower) || tags[i + 1] === 'NOUN') continue
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
    if (date !== undefined) taken.add(date)
    const title = complementAt(tagged, i + 1, ceiling, (token) => dateOf[token]! >= 0)
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

function verbEvents(
  reading: Reading,
  floor: number,
  ceiling: number,
  taken: Set<number>,
): readonly VerbCandidate[] {
  const { tagged, quoted } = reading
  const { tags } = tagged
  const verbs: number[] = []
  for (let i = floor; i < ceiling; i++) {
    if (tags[i] === 'VERB' && quoted[i] === 0 && !isAttribute(tagged, i) && isPlainWord(tagged, i))
      verbs.push(i)
  }
  if (verbs.length === 0) return []
  const dateOfVerb = new Map<number, number>()
  let fronted: number | undefined
  reading.dates.forEach((date, index) => {
    if (date.from < floor || date.to > ceiling || taken.has(index) || date.isAttribute) return
    const verb = verbs.findLast((it) => it < date.from)
    if (verb === undefined) fronted ??= index
    else if (!dateOfVerb.has(verb) && !isCut(reading, verb, date.from)) dateOfVerb.set(verb, index)
  })
  const found: VerbCandidate[] = []
  let last: { verb: number; subject: Range | undefined } | undefined
  for (const verb of verbs) {
    const event = readVerb(reading, verb, floor, ceiling, dateOfVerb.get(verb) ?? fronted, last)
    if (!event) continue
    last = { verb, subject: event.subjectRange }
    if (event.candidate) found.push(event.candidate)
  }
  return found
}

/** No hyphen, no mark: “so-called” is no verb. */
function isPlainWord({ tokens }: TaggedText, i: number): boolean {
  return tokens[i]!.kind === 'word' && !tokens[i]!.lower.includes('-')
}

/** “leaked documents”: a participle before its noun. */
function isAttribute({ tokens, tags }: TaggedText, i: number): boolean {
  const next = tags[i + 1]
  const before = tags[i - 1]
  return (
    (next === 'NOUN' || next === 'PROPN') &&
    /(?:ed|ing)$/.test(tokens[i]!.lower) &&
    (before === 'DET' || before === 'ADJ' || before === 'ADP' || before === 'NUM')
  )
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

function readVerb(
  reading: Reading,
  verb: number,
  floor: number,
  ceiling: number,
  dateIndex: number | undefined,
  last: { verb: number; subject: Range | undefined } | undefined,
): { candidate: VerbCandidate | undefined; subjectRange: Range | undefined } | undefined {
  const { tagged, dateOf, reported } = reading
  const { tokens } = tagged
  const group = verbGroup(tagged, verb, floor)
  if (!group || group.time === 'none') return undefined
  const { lower } = tokens[verb]!
  const event = eventVerb(lower)
  if (event?.form === 'ing' && group.time !== 'planned') return undefined
  if (!event && lower.endsWith('ing')) return undefined
  const before = subjectOf(tagged, group.from, floor)
  const shared = last && isCoordinated(tagged, group.from, last.verb) ? last.subject : undefined
  const subject = shared ?? before?.range
  const own = dateIndex === undefined ? undefined : reading.dates[dateIndex]!
  if (own && subject && own.from < subject.to && own.to > subject.from)
    return { candidate: undefined, subjectRange: undefined }
  // “On Tuesday he said that he had …”: the date is that of the saying.
  const date =
    own && own.to <= group.from && reported[verb] === 1 && reported[own.from] === 0 ? undefined : own
  const isTold = reported[verb] === 1
  if (!isEvent(lower, event, group, date !== undefined, isTold))
    return { candidate: undefined, subjectRange: subject }
  const isReduced = group.from === verb && group.voice === 'active' && tokens[verb + 1]?.lower === 'by'
  if (isReduced) return { candidate: undefined, subjectRange: subject }
  const complement =
    before?.object && !shared
      ? before.object
      : complementAt(tagged, verb + 1, ceiling, (it) => dateOf[it]! >= 0)
  const first = subject && subject.from < group.from ? subject.from : group.from
  const end = Math.max(verb + 1, complement && complement.from > verb ? complement.to : 0)
  return {
    subjectRange: subject,
    candidate: {
      kind: 'verb',
      start: tokens[shared ? group.from : first]!.start,
      end: tokens[end - 1]!.end,
      trigger: spanOf(tagged, { from: verb, to: verb + 1 }),
      base: event?.base,
      voice: group.voice,
      subject: subject && spanOf(tagged, subject),
      complement: complement && spanOf(tagged, complement),
      date: date && { start: date.start, end: date.end },
      isPlanned: group.time === 'planned' || (group.time === 'possible' && date !== undefined),
      isStrong: event?.isStrong === true,
    },
  }
}

/** Whether a verb in its clause tells an event: dated ones where it is no verb of saying or being, strong ones always. */
function isEvent(
  lower: string,
  event: ReturnType<typeof eventVerb>,
  group: VerbGroup,
  isDated: boolean,
  isTold: boolean,
): boolean {
  if (group.time === 'possible' && !isDated) return false
  if (event?.isStrong) return isDated || (group.time !== 'present' && group.time !== 'possible' && !isTold)
  if (!isDated) return event !== undefined && group.time === 'planned' && !isTold
  if (event) return !verbCues.has(lower)
  return !verbCues.has(lower) && !states.has(lower) && group.time !== 'present'
}

/** Verbs for how things are, not for what happens. */
const states: ReadonlySet<string> = new Set(
  `came seemed remained followed included appeared wanted needed knew thought believed expected felt liked meant
  suggested showed represented marked cost contained owned lived stood existed depended belonged concerned involved
  covered used based related called saw added described noted referred named had did got kept went considered worked
  allowed helped tried looked known located held continued served intended aimed hoped planned scheduled dated
  aged titled entitled compared due set able born expressed left told asked given caused led made required due
  increased decreased amid including sought argued heard read done seen taken supported drew underscored`.split(
    /\s+/,
  ),
)

function isCoordinated({ tokens, tags }: TaggedText, from: number, lastVerb: number): boolean {
  if (from - lastVerb > 20) return false
  return tags[from - 1] === 'CCONJ' && tokens[from - 1]!.lower !== 'but' && from - 1 > lastVerb
}

function spanOf({ tokens }: TaggedText, { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}
