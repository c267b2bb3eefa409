import { plainNumber, readDigits, type Digits } from './digits.ts'
import type { PartOfDay, Season, Unit } from './meaning.ts'
import { cardinal, ordinalWord } from './numberWords.ts'

/** What one token means to the date grammar. */
export type TimeWord =
  | { readonly kind: 'month'; readonly month: number; readonly prefix?: 'mid' }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly plural: boolean }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly plural: boolean }
  | { readonly kind: 'season'; readonly season: Season }
  | { readonly kind: 'part'; readonly part: PartOfDay; readonly plural: boolean }
  | { readonly kind: 'hour'; readonly time: string }
  | { readonly kind: 'digits'; readonly digits: Digits; readonly prefix?: 'mid' }
  | {
      readonly kind: 'compound'
      readonly amount: number | undefined
      readonly unit: Unit
      readonly tail: Tail
    }
  | { readonly kind: 'quarter'; readonly quarter: number }
  | { readonly kind: 'deictic' }
  | { readonly kind: 'vague' }
  | { readonly kind: 'repeated'; readonly value: string }
  | { readonly kind: 'holiday' }
  | { readonly kind: 'tens'; readonly decade: number }

/** What follows the unit in a hyphenated word: `10-year-old`, `decades-long`. */
export type Tail = 'none' | 'old' | 'long' | 'other'

const words = new Map<string, TimeWord>()

const months = 'january february march april may june july august september october november december'
months.split(' ').forEach((name, i) => words.set(name, { kind: 'month', month: i + 1 }))
const shortMonths = 'jan feb mar apr - jun jul aug sep oct nov dec'
shortMonths.split(' ').forEach((name, i) => {
  if (name === '-') return
  words.set(name, { kind: 'month', month: i + 1 })
  words.set(`${name}.`, { kind: 'month', month: i + 1 })
})
words.set('sept', { kind: 'month', month: 9 }).set('sept.', { kind: 'month', month: 9 })

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
weekdays.split(' ').forEach((name, i) => {
  words.set(name, { kind: 'weekday', weekday: i + 1, plural: false })
  words.set(`${name}s`, { kind: 'weekday', weekday: i + 1, plural: true })
})
const shortWeekdays = 'mon. tue. wed. thu. fri. sat. sun.'
shortWeekdays.split(' ').forEach((name, i) => {
  words.set(name, { kind: 'weekday', weekday: i + 1, plural: false })
})
words
  .set('tues.', { kind: 'weekday', weekday: 2, plural: false })
  .set('thur.', { kind: 'weekday', weekday: 4, plural: false })
  .set('thurs.', { kind: 'weekday', weekday: 4, plural: false })

const units: readonly Unit[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
]
for (const unit of units) {
  words.set(unit, { kind: 'unit', unit, plural: false }).set(`${unit}s`, { kind: 'unit', unit, plural: true })
}
words
  .set('century', { kind: 'unit', unit: 'century', plural: false })
  .set('centuries', { kind: 'unit', unit: 'century', plural: true })

words
  .set('spring', { kind: 'season', season: 'SP' })
  .set('springtime', { kind: 'season', season: 'SP' })
  .set('summer', { kind: 'season', season: 'SU' })
  .set('summertime', { kind: 'season', season: 'SU' })
  .set('autumn', { kind: 'season', season: 'FA' })
  .set('fall', { kind: 'season', season: 'FA' })
  .set('winter', { kind: 'season', season: 'WI' })
  .set('wintertime', { kind: 'season', season: 'WI' })

const parts: readonly (readonly [string, PartOfDay])[] = [
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['nightfall', 'NI'],
  ['daytime', 'DT'],
]
for (const [name, part] of parts) {
  words.set(name, { kind: 'part', part, plural: false }).set(`${name}s`, { kind: 'part', part, plural: true })
}
words.set('noon', { kind: 'hour', time: 'T12:00' }).set('midnight', { kind: 'hour', time: 'T00:00' })

for (const word of ['today', 'yesterday', 'tomorrow', 'tonight']) words.set(word, { kind: 'deictic' })
for (const word of 'now currently presently nowadays recently lately soon present moment past future recent coming'.split(
  ' ',
)) {
  words.set(word, { kind: 'vague' })
}

const repeated: readonly (readonly [string, string])[] = [
  ['daily', 'P1D'],
  ['nightly', 'XXXX-XX-XXTNI'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P1Q'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]
for (const [name, value] of repeated) words.set(name, { kind: 'repeated', value })

/** First words of the names in `holidays`. */
for (const word of `new martin groundhog valentine presidents st. april earth anzac cinco mother memorial father
  juneteenth canada independence fourth bastille labor labour columbus halloween all veterans armistice remembrance
  thanksgiving black cyber christmas boxing mardi shrove ash palm maundy good easter ascension whit`
  .split(/\s+/)
  .filter((it) => !words.has(it))) {
  words.set(word, { kind: 'holiday' })
}

'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ').forEach((name, i) => {
  words.set(name, { kind: 'tens', decade: 2 + i })
})

/** What a token, lower-cased, means to the date grammar; undefined for all other words. */
export function timeWord(lower: string): TimeWord | undefined {
  if (mayBegin(lower.charCodeAt(0), lower.charCodeAt(1)) && lower.length >= shortest) {
    const known = words.get(lower)
    if (known) return known
  }
  const first = lower.charCodeAt(0)
  if (first >= 48 && first <= 57) {
    const digits = readDigits(lower)
    if (digits) return { kind: 'digits', digits }
  }
  return lower.length > 4 && lower.includes('-') ? hyphenated(lower) : undefined
}

/** Pairs of first letters that a known word begins with: most words of a text are passed over without hashing them. */
const beginnings = new Uint8Array(32 * 32)
for (const word of words.keys()) beginnings[beginning(word.charCodeAt(0), word.charCodeAt(1))] = 1
const shortest = 3

function beginning(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

function mayBegin(first: number, second: number): boolean {
  return beginnings[beginning(first, second)] === 1
}

/** `ten-day`, `10-year-old`, `mid-June`, `decades-long`, `now-isolated`. */
function hyphenated(lower: string): TimeWord | undefined {
  if (lower.length > 40) return undefined
  const pieces = lower.split('-')
  const at = pieces.findIndex((piece, i) => i < 3 && words.get(piece)?.kind === 'unit')
  if (at < 0) {
    const second = words.get(pieces[1]!)
    if (pieces.length !== 2 || pieces[0] !== 'mid') return undefined
    if (second?.kind === 'month') return { ...second, prefix: 'mid' }
    const digits = readDigits(pieces[1]!)
    if (digits?.shape === 'decade' || (digits?.shape === 'integer' && digits.length === 4)) {
      return { kind: 'digits', digits, prefix: 'mid' }
    }
    return undefined
  }
  const unit = words.get(pieces[at]!)
  if (unit?.kind !== 'unit') return undefined
  const before = pieces.slice(0, at).join('-')
  const after = pieces.slice(at + 1).join('-')
  const nth = after === '' && unit.unit === 'quarter' ? ordinalWord(before) : undefined
  if (nth !== undefined && nth <= 4) return { kind: 'quarter', quarter: nth }
  const amount = before === '' ? undefined : (cardinal(before) ?? plainNumber(before))
  if (before !== '' && amount === undefined && before !== 'multi') return undefined
  const tail: Tail = after === '' ? 'none' : after === 'old' ? 'old' : after === 'long' ? 'long' : 'other'
  if (before === '' && tail !== 'long') return undefined
  return { kind: 'compound', amount: before === '' && !unit.plural ? 1 : amount, unit: unit.unit, tail }
}
