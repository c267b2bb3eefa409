import { lowerAt, wordAt, type TimeText } from '../timeText.ts'
import type { Found } from './found.ts'

/**
 * Takes the words in that shade an expression, as TIMEX3's `mod` asks (TimeML 1.2.1): `early 2022`, `late last year`,
 * `the end of March`, `nearly two decades`. Prepositions stay outside.
 */
export function widen(text: TimeText, found: Found): Found {
  const first =
    isDuration(found) || found.form === 'ago' ? approximation(text, found.first) : shade(text, found)
  return first === found.first ? found : { ...found, first }
}

function isDuration({ meaning }: Found): boolean {
  return meaning.kind === 'value' && meaning.type === 'DURATION'
}

const approximators: ReadonlySet<string> = new Set(
  'nearly almost about approximately roughly over under just barely around some exactly'.split(' '),
)

function approximation(text: TimeText, first: number): number {
  if (wordAt(text, first, 'compound')) return first
  const before = lowerAt(text, first - 1)
  const earlier = lowerAt(text, first - 2)
  if (before === 'than' && (earlier === 'more' || earlier === 'less' || earlier === 'fewer')) return first - 2
  if (before === 'least' && earlier === 'at') return first - 2
  if (!approximators.has(before)) return first
  if ((before === 'over' || before === 'under' || before === 'about') && earlier === 'just') return first - 2
  // “over the last four years”, “around the past year” are prepositions.
  if (lowerAt(text, first) === 'the' || lowerAt(text, first) === 'these') return first
  return first - 1
}

const edges: ReadonlySet<string> = new Set('end beginning start middle close outset'.split(' '))

function shade(text: TimeText, { first, form }: Found): number {
  if (form === 'clock' || form === 'vague' || form === 'repetition' || form === 'iso') return first
  const at = lowerAt(text, first - 1) === '-' ? first - 2 : first - 1
  const before = lowerAt(text, at)
  const earlier = lowerAt(text, at - 1)
  if (
    before === 'early' ||
    before === 'late' ||
    before === 'mid' ||
    before === 'later' ||
    before === 'earlier'
  ) {
    if (earlier === 'as') return first
    if (before.endsWith('er') && !/^(?:this|that|last|next|the|on|in)$/.test(lowerAt(text, first)))
      return first
    return form === 'decade' && earlier === 'the' ? at - 1 : at
  }
  if (before === 'of' && edges.has(earlier)) {
    return lowerAt(text, at - 2) === 'the' ? at - 2 : at - 1
  }
  // “early in 1914”, “late in the year”
  if (before === 'in' && form === 'year' && (earlier === 'early' || earlier === 'late')) return at - 1
  return first
}
