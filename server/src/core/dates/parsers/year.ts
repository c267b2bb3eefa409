import { nothing, reading, type DateParser, type Reading } from '../dateParser.ts'
import { digitsAt, isDash, isGlued, lowerAt, wordAt, type TimeText } from '../timeText.ts'
import { yearAt } from './yearAfter.ts'

/** `2014`, `from 2014 to 2016`, `1936-39`, `fiscal 2019`, `480 BC`; numbers that count something are no years. */
export const year: DateParser = {
  form: 'year',
  heads: ['digits'],
  read(text, head) {
    const value = yearAt(text, head)
    if (value === undefined) return apostrophized(text, head)
    const era = lowerAt(text, head + 1)
    if (era === 'bc' || era === 'b.c.') {
      return reading(head, head + 2, { kind: 'year', year: 1 - value })
    }
    if (!isYear(text, head, value)) return nothing
    const fiscal = lowerAt(text, head - 1) === 'fiscal' ? 1 : fiscalYear(text, head) ? 2 : 0
    const found: Reading[] = [{ first: head - fiscal, end: head + 1, meaning: { kind: 'year', year: value } }]
    const last = shortYearAfter(text, head, value)
    if (last) found.push(last)
    return found
  },
}

function fiscalYear(text: TimeText, head: number): boolean {
  return lowerAt(text, head - 1) === 'year' && lowerAt(text, head - 2) === 'fiscal'
}

/** The second year of `1936-39` and `2014/15`. */
function shortYearAfter(text: TimeText, head: number, value: number): Reading | undefined {
  const short = digitsAt(text, head + 2, 'integer')
  if (short?.length !== 2 || !isDash(text, head + 1) || !isGlued(text, head + 2)) return undefined
  const year = value - (value % 100) + short.value
  return year > value ? { first: head + 2, end: head + 3, meaning: { kind: 'year', year } } : undefined
}

/** `'84`, `’16`. */
function apostrophized(text: TimeText, head: number): readonly Reading[] {
  const short = digitsAt(text, head, 'integer')
  const mark = lowerAt(text, head - 1)
  if (short?.length !== 2 || !isGlued(text, head) || (mark !== "'" && mark !== '’' && mark !== '‘'))
    return nothing
  if (isGlued(text, head + 1) && lowerAt(text, head + 1) !== ',' && lowerAt(text, head + 1) !== '.')
    return nothing
  if (!introductions.has(lowerAt(text, head - 2))) return nothing
  const year = short.value > 30 ? 1900 + short.value : 2000 + short.value
  return reading(head - 1, head + 1, { kind: 'year', year })
}

const introductions: ReadonlySet<string> = new Set(
  `in since until till by from to of during through throughout before after between and or for early late mid
  earlier later into around circa c. about year spring summer autumn fall winter as over within`.split(/\s+/),
)
/** Words that a number before them counts. */
const counted: ReadonlySet<string> = new Set(
  `people persons men women children troops soldiers deaths cases jobs votes voters seats members homes houses
  km kilometers kilometres miles meters metres feet tons tonnes acres hectares dollars euros pounds barrels
  workers students employees prisoners refugees civilians fighters police officers hp megawatts mw kg
  percent % million billion thousand degrees copies articles words local times points calories utc gmt`.split(
    /\s+/,
  ),
)
/** Words before a number that is a name or a count. */
const numbering: ReadonlySet<string> = new Set(
  `route highway flight number no. nos. room about approximately nearly almost over more than least some only
  another boeing channel page area block model version section resolution lot $ £ € # interstate i- us$ a$`.split(
    /\s+/,
  ),
)

/** Numbers of four figures are years where something says so, or where nothing speaks against it. */
function isYear(text: TimeText, head: number, value: number): boolean {
  const before = lowerAt(text, head - 1)
  const after = lowerAt(text, head + 1)
  if (
    counted.has(after) ||
    wordAt(text, head + 1, 'unit') ||
    (numbering.has(before) && !introductions.has(before))
  )
    return false
  if (isGlued(text, head) && !isJoint(before)) return false
  if (isGlued(text, head + 1) && !isEnd(after)) return false
  if (text.tagged.tags[head - 1] === 'SYM' && before !== '/' && !isDash(text, head - 1)) return false
  const tagAfter = text.tagged.tags[head + 1]
  if (introductions.has(before)) {
    // “over 2000 - 2050” is a time, “over 2000 men” a count.
    if (tagAfter === 'NOUN' && isPlural(after) && (!isLikely(value) || value < 1800)) return false
    if ((before === 'over' || before === 'about') && tagAfter === 'NOUN') return false
    return value >= 1000
  }
  if (!isLikely(value)) return before === '(' && (after === ')' || isDash(text, head + 1))
  return tagAfter !== 'NOUN' || !isPlural(after) || before === 'the' || text.tagged.tags[head - 1] === 'PROPN'
}

const plurals: ReadonlySet<string> = new Set(
  'people men women children schoolchildren police staff'.split(' '),
)

function isPlural(lower: string): boolean {
  return lower.endsWith('s') || plurals.has(lower)
}

function isLikely(value: number): boolean {
  return value >= 1700 && value <= 2060
}

function isJoint(lower: string): boolean {
  return /^[-–—/(["'“‘’.]$/.test(lower) || lower === '--'
}

function isEnd(lower: string): boolean {
  return /^[-–—/)\].,;:!?"'“”‘’…]+$/.test(lower) || lower === "'s"
}
