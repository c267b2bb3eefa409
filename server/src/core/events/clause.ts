import { timeWord } from '../dates/timeWords.ts'
import type { TaggedText } from '../language/taggedText.ts'
import { phraseEndingAt, type Range } from './phrase.ts'

/** The verb of a clause with the words that belong to it. */
export interface VerbGroup {
  /** First token of the group: its first auxiliary, or the verb of planning before “to”. */
  readonly from: number
  readonly verb: number
  readonly voice: 'active' | 'passive'
  readonly time: 'past' | 'planned' | 'present' | 'possible' | 'none'
}

const plans: ReadonlySet<string> = new Set(
  `scheduled planned plans plan planning expected due set slated intends intend aims agreed agrees preparing prepares
  going hopes vowed pledged promised poised decided`.split(/\s+/),
)
const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no'])
const possible: ReadonlySet<string> = new Set([
  'can',
  'could',
  'may',
  'might',
  'should',
  'must',
  'would',
  'ca',
  "'d",
])
const will: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall'])
const be: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'been',
  'be',
  'being',
  "'s",
  "'re",
  'am',
])

const now: ReadonlySet<string> = new Set(['is', 'are', "'s", "'re", 'am'])

/** The group of the verb at `verb`; undefined where it is denied. Nothing below `floor` belongs to it. */
export function verbGroup(tagged: TaggedText, verb: number, floor: number): VerbGroup | undefined {
  const { tokens, tags } = tagged
  let from = verb
  let isPassive = false
  let time: VerbGroup['time'] = isPast(tokens[verb]!.lower) ? 'past' : 'present'
  let isInfinitive = false
  for (let i = verb - 1; i >= floor && verb - i < 10; i--) {
    const { lower } = tokens[i]!
    if (negations.has(lower)) return undefined
    if (lower === 'to' && i === from - 1) {
      isInfinitive = true
      time = 'none'
      from = i
    } else if (plans.has(lower) && isInfinitive && from === i + 1 && tags[i] !== 'NOUN') {
      time = 'planned'
      from = i
    } else if (tags[i] === 'AUX' || (be.has(lower) && i === from - 1)) {
      if (i === verb - 1 || isAdverbs(tagged, i + 1, verb))
        isPassive = be.has(lower) && !isProgressive(tokens[verb]!.lower)
      if (will.has(lower)) time = 'planned'
      else if (possible.has(lower)) time = 'possible'
      else if (isInfinitive && time === 'none' && be.has(lower)) time = 'planned'
      else if (time === 'present' && now.has(lower) && isProgressive(tokens[verb]!.lower)) time = 'planned'
      from = i
    } else if (tags[i] === 'ADV' || tags[i] === 'PART') {
      if (i === from - 1 && !isInfinitive) from = i
      else if (tags[i] === 'ADV') continue
      else break
    } else break
  }
  while (from < verb && tags[from] === 'ADV') from++
  return { from, verb, voice: isPassive ? 'passive' : 'active', time }
}

function isAdverbs({ tags }: TaggedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tags[i] !== 'ADV') return false
  return true
}

function isProgressive(lower: string): boolean {
  return lower.endsWith('ing')
}

const pasts: ReadonlySet<string> = new Set(
  `met flew withdrew fled overthrew shot struck sank bought sold won lost drew froze shut held began took gave made sent
  brought led left hit became broke built cut fell rose grew spread spoke ran set went got saw came beat`.split(
    /\s+/,
  ),
)

function isPast(lower: string): boolean {
  return lower.endsWith('ed') || pasts.has(lower)
}

/** Who stands before the verb group as its subject. */
export interface Subject {
  readonly range: Range
  /** What a relative clause about it has as its object: “Crimea, which it annexed”. */
  readonly object: Range | undefined
}

/** The subject of the group that begins at `from`: the noun phrase before it, over an apposition or a relative pronoun. */
export function subjectOf(tagged: TaggedText, from: number, floor: number): Subject | undefined {
  const { tokens, tags } = tagged
  let at = from
  while (at - 1 >= floor && tags[at - 1] === 'ADV') at--
  at = bracketStart(tagged, at, floor)
  const before = tokens[at - 1]?.lower
  if (at - 1 < floor || before === undefined) return undefined
  if (before === ',') {
    const comma = commaBefore(tagged, at - 1, floor)
    if (comma === undefined) {
      const range = phraseEndingAt(tagged, at - 1, floor)
      return range && { range, object: undefined }
    }
    const opens = tags[comma + 1]
    const isApposition = opens === 'PROPN' || opens === 'DET' || opens === 'NOUN' || opens === 'ADJ'
    const phrase = withoutAge(tagged, phraseEndingAt(tagged, comma, floor), floor)
    if (!phrase) return undefined
    const range = overRelative(tagged, phrase, floor)
    return { range: isApposition ? { from: range.from, to: at - 1 } : range, object: undefined }
  }
  if (before === 'which' || before === 'who' || before === 'that') {
    const isLoose = tokens[at - 2]?.lower === ','
    const person = isLoose && before === 'who' ? personBefore(tagged, at - 2, floor) : undefined
    const range = person ?? phraseEndingAt(tagged, isLoose ? at - 2 : at - 1, floor)
    return range && { range, object: undefined }
  }
  const range = withoutWeekday(tagged, withHead(tagged, phraseEndingAt(tagged, at, floor), floor))
  if (!range) return undefined
  const relative = tokens[range.from - 1]?.lower
  if (range.from - 1 > floor && (relative === 'which' || relative === 'whom')) {
    const end = tokens[range.from - 2]?.lower === ',' ? range.from - 2 : range.from - 1
    return { range, object: phraseEndingAt(tagged, end, floor) }
  }
  return { range, object: undefined }
}

/** “*A man* who burned down a warehouse, killing a guard, has been jailed”: what he burned down is no subject. */
function overRelative(tagged: TaggedText, object: Range, floor: number): Range {
  const { tokens, tags } = tagged
  let verb = object.from - 1
  while (verb > floor && (tags[verb] === 'ADP' || tags[verb] === 'ADV')) verb--
  if (verb <= floor || tags[verb] !== 'VERB') return object
  let pronoun = verb - 1
  while (pronoun > floor && (tags[pronoun] === 'AUX' || tags[pronoun] === 'ADV')) pronoun--
  const isRelative = /^(?:who|which|that)$/.test(tokens[pronoun]!.lower)
  return (isRelative ? phraseEndingAt(tagged, pronoun, floor) : undefined) ?? object
}

/** How far before “who” the person may stand whom it means, in tokens. */
const farthestPerson = 20

/** “the family of *Ana Ruiz*, who died”, “*Ana Ruiz*, a poet at the University of Leeds, who died”: the nearest person. */
function personBefore({ tags, nameTags }: TaggedText, end: number, floor: number): Range | undefined {
  const stop = Math.max(floor, end - farthestPerson)
  for (let i = end - 1; i >= stop; i--) {
    if (tags[i] === 'VERB' || tags[i] === 'AUX') return undefined
    if (!nameTags[i]!.endsWith('PER')) continue
    let from = i
    while (from > stop && nameTags[from] === 'I-PER') from--
    return { from, to: i + 1 }
  }
  return undefined
}

/** “Daniel Montalvo, 19, a member of the order, was arrested” */
function withoutAge(tagged: TaggedText, range: Range | undefined, floor: number): Range | undefined {
  if (!range || range.to - range.from > 1 || tagged.tags[range.from] !== 'NUM') return range
  return tagged.tokens[range.from - 1]?.lower === ',' ? phraseEndingAt(tagged, range.from - 1, floor) : range
}

/** “On Sunday President Ruiz resigned”: the day is no part of her name. */
function withoutWeekday({ tokens }: TaggedText, range: Range | undefined): Range | undefined {
  if (!range || range.to - range.from < 2) return range
  const isDay = timeWord(tokens[range.from]!.lower)?.kind === 'weekday'
  return isDay ? { from: range.from + 1, to: range.to } : range
}

/** These open clauses, whatever they are tagged as. */
const openers: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'as', 'like'])

const hanging: ReadonlySet<string> = new Set('from at on outside near behind against with around'.split(' '))

/**
 * “Bishops from around the world attended”, “a man wearing a vest entered”: the noun that a phrase hangs on is the
 * subject. What stands behind another preposition or a verb is none, and the phrase is left as it was.
 */
function withHead(tagged: TaggedText, range: Range | undefined, floor: number): Range | undefined {
  if (!range) return undefined
  const { tokens, tags } = tagged
  let from = range.from
  for (let steps = 0; steps < 3; steps++) {
    let at = from
    while (at > floor && hanging.has(tokens[at - 1]!.lower)) at--
    if (at === from && tags[at - 1] === 'VERB' && tokens[at - 1]!.lower.endsWith('ing')) at--
    if (at === from || at <= floor || tags[at - 1] !== 'NOUN') break
    const head = phraseEndingAt(tagged, at, floor)
    if (!head) break
    from = head.from
  }
  const before = tags[from - 1]
  const isOthers =
    from > floor && (before === 'VERB' || (before === 'ADP' && !openers.has(tokens[from - 1]!.lower)))
  return isOthers ? range : { from, to: range.to }
}

/** “HDT Ltd. (HDT) acquired”: where the brackets before `at` open; `at` where there are none. */
function bracketStart({ tokens }: TaggedText, at: number, floor: number): number {
  if (at - 1 < floor || tokens[at - 1]!.lower !== ')') return at
  for (let i = at - 2; i > floor && at - i < 10; i--) if (tokens[i]!.lower === '(') return i
  return at
}

/** The comma that opens what the comma at `close` closes. */
function commaBefore({ tokens, tags }: TaggedText, close: number, floor: number): number | undefined {
  for (let i = close - 1; i >= floor && close - i < 24; i--) {
    if (tokens[i]!.lower !== ',') continue
    // “a boy from Irving, Texas,”: the comma within a place is passed over.
    const isPlace =
      close - i <= 3 && tags[i + 1] === 'PROPN' && tags[i - 1] === 'PROPN' && tags[i - 2] === 'ADP'
    if (!isPlace) return i
  }
  return undefined
}
