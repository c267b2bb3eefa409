import { digitsAt, lowerAt, wordAt, type TimeText } from '../timeText.ts'
import { plainNumber } from '../digits.ts'
import { cardinal } from '../numberWords.ts'

/** How many units: a number, or `undefined` in `value` for “several”. */
export interface Amount {
  readonly first: number
  readonly value: number | undefined
}

const vagueAmounts: ReadonlySet<string> = new Set(['few', 'several', 'some', 'many', 'numerous'])
const vagueCounts: ReadonlySet<string> = new Set([
  'couple',
  'number',
  'matter',
  'handful',
  'dozens',
  'hundreds',
  'thousands',
])
const powers: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])
/** Adjectives between a number and its unit that say nothing about how long it is. */
const fillers: ReadonlySet<string> = new Set(
  `working business calendar trading school full whole straight consecutive successive solid long short more other
  additional extra further single earth`.split(/\s+/),
)

/** The amount before the unit at `unitAt`; undefined where there is none. */
export function amountBefore(text: TimeText, unitAt: number): Amount | undefined {
  let at = unitAt - 1
  if (fillers.has(lowerAt(text, at)) || isDescription(text, at)) at--
  // “[Ten] years”: an editor's brackets.
  if (lowerAt(text, at) === ']' && lowerAt(text, at - 2) === '[') {
    const inner = numberAt(text, at - 1)
    return inner?.first === at - 1 ? { first: at - 2, value: inner.value } : undefined
  }
  const lower = lowerAt(text, at)
  if ((lower === 'a' || lower === 'an') && lowerAt(text, at - 1) === 'half') return halfOf(text, at - 1)
  if (lower === 'half' && (lowerAt(text, at - 1) === 'a' || lowerAt(text, at - 2) === 'and'))
    return halfOf(text, at)
  if (lower === 'a' || lower === 'an') return { first: at, value: 1 }
  if (vagueAmounts.has(lower)) {
    const article = lowerAt(text, at - 1)
    return { first: article === 'a' ? at - 1 : at, value: undefined }
  }
  if (lower === 'of' && vagueCounts.has(lowerAt(text, at - 1))) {
    const value = lowerAt(text, at - 1) === 'couple' ? 2 : undefined
    return { first: lowerAt(text, at - 2) === 'a' ? at - 2 : at - 1, value }
  }
  return numberAt(text, at)
}

/** The number whose last token stands at `at`. */
function numberAt(text: TimeText, at: number): Amount | undefined {
  const lower = lowerAt(text, at)
  const power = powers.get(lower)
  if (power !== undefined) {
    const before = lowerAt(text, at - 1)
    const factor = before === 'a' ? 1 : (cardinal(before) ?? plainNumber(before))
    return factor === undefined ? undefined : { first: at - 1, value: factor * power }
  }
  const small = cardinal(lower)
  if (small !== undefined) {
    const tens = cardinal(lowerAt(text, at - 1))
    if (tens !== undefined && tens >= 20 && tens % 10 === 0 && small < 10)
      return { first: at - 1, value: tens + small }
    return { first: at, value: small }
  }
  if (lower === 'two-and-a-half' || lower === 'one-and-a-half') {
    return { first: at, value: lower.startsWith('two') ? 2.5 : 1.5 }
  }
  const slashed = digitsAt(text, at, 'slashed')
  if (slashed?.parts.length === 2 && slashed.parts[1]! > slashed.parts[0]!) {
    const whole = digitsAt(text, at - 1, 'integer')
    const value = slashed.parts[0]! / slashed.parts[1]!
    return whole ? { first: at - 1, value: whole.value + value } : { first: at, value }
  }
  const figure = wordAt(text, at, 'digits')?.digits
  if (figure?.shape === 'integer' || figure?.shape === 'amount') return { first: at, value: figure.value }
  return undefined
}

/** “half an hour”, “two and a half hours”, “half a century”. */
function halfOf(text: TimeText, half: number): Amount {
  if (lowerAt(text, half - 1) === 'a' && lowerAt(text, half - 2) === 'and') {
    const whole = numberAt(text, half - 3)
    if (whole) return { first: whole.first, value: (whole.value ?? 0) + 0.5 }
  }
  if (lowerAt(text, half - 1) === 'and') {
    const whole = numberAt(text, half - 2)
    if (whole) return { first: whole.first, value: (whole.value ?? 0) + 0.5 }
  }
  return { first: lowerAt(text, half - 1) === 'a' ? half - 1 : half, value: 0.5 }
}

/** An adjective right behind a number: “two bloody weeks”. */
function isDescription(text: TimeText, at: number): boolean {
  if (text.tagged.tags[at] !== 'ADJ') return false
  const before = lowerAt(text, at - 1)
  return cardinal(before) !== undefined || digitsAt(text, at - 1, 'integer') !== undefined
}
