import type { Token } from '../sentences/token.ts'
import { verbCues } from './cues.ts'
import type { Range, Reading } from './reading.ts'
import { isPersonNoun } from './sourceNouns.ts'

/** Longest noun phrase looked for, in tokens; it bounds the work on text without verbs. */
const longest = 40

/** Prepositions that hang one noun phrase on another (the head *of* the agency *for* energy *in* Vienna). */
const linking = new Set(
  `of for in at from on to with against behind between under about near over by around across within inside outside
  throughout among along`.split(/\s+/),
)

/** Pronouns that are a noun phrase by themselves and begin a clause. */
const nominative = new Set('i he she we they it you who which that this these those'.split(' '))

const daysAndMonths = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
  September October November December Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Mon. Tue. Wed. Thu. Fri. Sat. Sun.
  yesterday today tonight tomorrow Yesterday Tomorrow`.split(/\s+/),
)

/** Whether a token names a day or month; “Today” with a capital may be part of a name (USA Today). */
export function isCalendarWord(token: Token | undefined): boolean {
  return token !== undefined && daysAndMonths.has(token.text)
}

/** Whether a token can stand within a noun phrase: determiners, adjectives, nouns, names, numbers, possessive marks. */
export function isNominal(reading: Reading, i: number): boolean {
  const { tokens, tags, marked, named, speechOf } = reading
  if (i < 0 || i >= tokens.length || speechOf[i]! >= 0) return false
  if (marked[i] === 1 || named[i] === 1) return true
  switch (tags[i]) {
    case 'NOUN':
    case 'PROPN':
    case 'NUM':
    case 'ADJ':
    case 'DET':
    case 'SYM':
      return true
    case 'PRON':
      return true
    case 'PART':
      return isPossessiveMark(tokens[i]!.lower)
    case 'X':
      return tokens[i]!.kind === 'word'
    case 'VERB':
      return isAttributive(reading, i)
    default:
      return false
  }
}

/** A participle before a noun: a *retired* general, a *Florida-based* consultant; a noun taken for a verb: radio *host* Jo Falk. */
export function isAttributive({ tokens, tags }: Reading, i: number): boolean {
  const next = tags[i + 1]
  if (next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ') return false
  const before = tags[i - 1]
  // “some *warned* workers must not pay”
  const clause = tags[i + 2] === 'AUX' && verbCues.has(tokens[i]!.lower)
  if (clause && /^(?:some|many|most|few|several|all|both)$/.test(tokens[i - 1]?.lower ?? '')) return false
  if (next === 'PROPN' && (before === 'PROPN' || before === 'NOUN') && isPersonNoun(tokens[i]!.lower))
    return true
  return (
    tokens[i]!.text.includes('-') ||
    ((before === 'DET' || before === 'ADJ' || before === 'NUM') &&
      /(?:ed|ing|en|^said)$/.test(tokens[i]!.lower))
  )
}

function isPossessiveMark(lower: string): boolean {
  return lower === "'s" || lower === "'"
}

const isHead = ({ tags, marked, named }: Reading, i: number) =>
  marked[i] === 1 ||
  named[i] === 1 ||
  tags[i] === 'NOUN' ||
  tags[i] === 'PROPN' ||
  tags[i] === 'PRON' ||
  tags[i] === 'NUM'

/**
 * The noun phrase that ends right before token `end`, with what hangs on its head: “the president of Lombardy”,
 * “Merkel and Macron”. Undefined where none does.
 */
export function phraseBefore(reading: Reading, end: number, floor: number): Range | undefined {
  const { tokens, tags } = reading
  const stop = Math.max(floor, end - longest)
  let from = end
  let conjunction = -1
  while (from > stop) {
    const i = from - 1
    const { lower } = tokens[i]!
    if (isNominal(reading, i)) {
      if (tags[i] === 'PRON' && nominative.has(lower)) {
        if (from === end || (from === end - 1 && tags[from] === 'PART')) from = i
        break
      }
      if (isCalendarWord(tokens[i]) && from < end && tags[from] !== 'PART') break
      from = i
      if (tags[i] === 'DET' && i - 1 >= stop && !goesOn(reading, i, end, stop)) {
        if (/^(?:all|both|half)$/.test(tokens[i - 1]!.lower)) from = i - 1
        break
      }
      continue
    }
    if (from === end && lower !== ')') break
    if (lower === ')' && closesShort(reading, i, stop)) {
      from = openingBracket(reading, i, stop)
      continue
    }
    if (from === end) break
    if (i - 1 >= stop && (isReducedWithPreposition(reading, i, stop) || isDoing(reading, i))) {
      from = tags[i] === 'ADP' ? i - 1 : i
      continue
    }
    // “an aide *close to* the mayor”
    if (isClose(reading, i, stop)) {
      from = i
      continue
    }
    // “a report *released last year*”
    if (i - 1 >= stop && saysWhen(reading, from, end) && isReducedRelative(reading, i)) {
      from = i
      continue
    }
    if (!joins(reading, i, stop)) {
      const listed = lower === ',' && conjunction >= 0 && i - 1 >= stop && endsPhrase(reading, i - 1)
      if (!listed) break
    }
    if (tags[i] === 'CCONJ') conjunction = i
    from = i
  }
  if (conjunction >= 0 && from > floor && bindsObject(reading, from - 1)) from = conjunction + 1
  while (from < end && !isNominal(reading, from)) from++
  if (conjunction >= 0 && from > floor && tokens[from - 1]!.lower === 'both') from--
  return from < end && hasHead(reading, from, end) ? { from, to: end } : undefined
}

/** Before a determiner the phrase goes on: with what links it, or “Ruiz and Falk *both*”. */
function goesOn(reading: Reading, i: number, end: number, stop: number): boolean {
  const floating = i + 1 === end && /^(?:all|both|each)$/.test(reading.tokens[i]!.lower)
  return (
    joins(reading, i - 1, stop) ||
    isReducedWithPreposition(reading, i - 1, stop) ||
    (i - 2 >= stop && isDoing(reading, i - 1)) ||
    (floating && endsPhrase(reading, i - 1))
  )
}

function endsPhrase(reading: Reading, i: number): boolean {
  return isHead(reading, i) || reading.tokens[i]!.lower === ')'
}

function isReducedWithPreposition(reading: Reading, i: number, stop: number): boolean {
  return reading.tags[i] === 'ADP' && i - 2 >= stop && isReducedRelative(reading, i - 1)
}

/** “judges *handling* the case”; what somebody is “saying” is told by a cue. */
function isDoing(reading: Reading, i: number): boolean {
  const { lower } = reading.tokens[i]!
  return lower.endsWith('ing') && isReducedRelative(reading, i) && !verbCues.has(lower)
}

/** “videos *posted on* social media”, “a complaint *filed by* Vermont”. */
function isReducedRelative(reading: Reading, i: number): boolean {
  const { tags, tokens } = reading
  return (
    tags[i] === 'VERB' &&
    /(?:ed|en|wn|ade|eld|ing|ught)$/.test(tokens[i]!.lower) &&
    isHead(reading, i - 1) &&
    tags[i - 1] !== 'PRON'
  )
}

/** “an aide *close* to the mayor” */
function isClose(reading: Reading, i: number, stop: number): boolean {
  const { tokens } = reading
  return (
    i - 1 >= stop && tokens[i]!.lower === 'close' && tokens[i + 1]?.lower === 'to' && isHead(reading, i - 1)
  )
}

function saysWhen({ tokens }: Reading, from: number, end: number): boolean {
  return isCalendarWord(tokens[from]) || (end - from === 2 && /^(?:last|this)$/.test(tokens[from]!.lower))
}

/** A word that links two noun phrases, with a noun phrase on its left. */
function joins(reading: Reading, i: number, stop: number): boolean {
  const { tokens, tags } = reading
  if (i - 1 < stop) return false
  const { lower } = tokens[i]!
  if (tags[i] === 'DET') return true
  if (tags[i] === 'CCONJ' || lower === '&')
    return (endsPhrase(reading, i - 1) || tags[i - 1] === 'ADJ') && lower !== 'but'
  if (tags[i] === 'ADP' && linking.has(lower)) {
    const hangs = isHead(reading, i - 1) || tags[i - 1] === 'ADJ' || isClose(reading, i - 1, stop)
    // “in the city *and across* the region”
    const again = tags[i - 1] === 'CCONJ' && i - 2 >= stop && isHead(reading, i - 2)
    return (hangs || again) && tags[i - 1] !== 'PRON'
  }
  if (lower !== '-' && lower !== '–' && lower !== '/') return false
  // Within a name the hyphen may stand between spaces: “American - Islamic Relations”.
  const tight = tokens[i]!.start === tokens[i - 1]!.end
  return isHead(reading, i - 1) ? tight : isCapitalised(tokens[i - 1]) && isCapitalised(tokens[i + 1])
}

function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

/** After a verb or preposition a noun phrase is that word's object, so that “and” may begin a new clause. */
function bindsObject({ tags, tokens }: Reading, i: number): boolean {
  return tags[i] === 'VERB' || tags[i] === 'AUX' || (tags[i] === 'ADP' && tokens[i]!.lower !== 'both')
}

const articles = new Set(['the', 'a', 'an'])

/** Quantities that taggers call adjectives and that speak by themselves: *many* believe. */
const quantities = new Set(['many', 'most', 'few', 'several', 'others'])

function hasHead(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = reading.tokens[i]!
    if (isHead(reading, i) || (reading.tags[i] === 'DET' && !articles.has(lower))) return true
    if (to - from === 1 && quantities.has(lower)) return true
  }
  return isAdjectiveAlone(reading, from, to)
}

/** “the German”, “the accused”: an adjective stands for whom it describes. */
function isAdjectiveAlone({ tokens, tags }: Reading, from: number, to: number): boolean {
  return to - from === 2 && tokens[from]!.lower === 'the' && tags[from + 1] === 'ADJ'
}

function closesShort(reading: Reading, i: number, stop: number): boolean {
  return openingBracket(reading, i, stop) < i
}

/** The bracket that opens what closes at token `i`, if it stands near; else `i`. */
export function openingBracket({ tokens }: Reading, i: number, stop: number): number {
  for (let at = i - 1; at >= stop && i - at < 14; at--) if (tokens[at]!.lower === '(') return at
  return i
}

/**
 * The noun phrase that begins at token `start`, with what hangs on its head. Where two stand side by side (“told
 * reporters the plan”), the first.
 */
export function phraseAfter(reading: Reading, start: number, ceiling: number): Range | undefined {
  const { tokens, tags } = reading
  const stop = Math.min(ceiling, start + longest)
  let to = start
  while (to < stop) {
    const { lower } = tokens[to]!
    if (isNominal(reading, to)) {
      const begun = to > start && isHead(reading, to - 1)
      const starts = tags[to] === 'DET' || (tags[to] === 'PRON' && tags[to - 1] !== 'DET')
      if (begun && starts) break
      if (begun && isCalendarWord(tokens[to]) && !isCalendarWord(tokens[to - 1])) break
      if (tags[to] === 'PRON' && nominative.has(lower)) {
        if (to === start) to++
        break
      }
      to++
      continue
    }
    if (to === start) break
    if (lower === '(' && to > start) {
      const close = closing(reading, to, stop)
      if (close > to) {
        to = close + 1
        continue
      }
      break
    }
    const next = to + 1
    const links =
      (tags[to] === 'ADP' && linking.has(lower)) ||
      (tags[to] === 'CCONJ' && lower !== 'but') ||
      lower === '&' ||
      ((lower === '-' || lower === '–' || lower === '/') && tokens[to]!.start === tokens[to - 1]!.end)
    if (!links || next >= stop || !isNominal(reading, next)) break
    if (tags[next] === 'PRON' && nominative.has(tokens[next]!.lower)) break
    if (isCalendarWord(tokens[next])) break
    to = next
  }
  return to > start && hasHead(reading, start, to) ? { from: start, to } : undefined
}

function closing({ tokens }: Reading, i: number, stop: number): number {
  for (let at = i + 1; at < stop && at - i < 14; at++) if (tokens[at]!.lower === ')') return at
  return i
}
