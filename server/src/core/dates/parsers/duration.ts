import { nothing, reading, type DateParser, type Reading } from '../dateParser.ts'
import { lowerAt, wordAt, type TimeText } from '../timeText.ts'
import type { Meaning, Unit } from '../meaning.ts'
import { amountBefore } from './amount.ts'
import { durationValue } from './durationValue.ts'

/** `three days`, `nearly two decades`, `months`, `the past 30 days`, `a two-hour …`, `28-year-old`, `years to come`. */
export const duration: DateParser = {
  form: 'duration',
  heads: ['unit', 'compound'],
  read(text, head) {
    const compound = wordAt(text, head, 'compound')
    if (compound) {
      return compound.tail === 'other'
        ? nothing
        : reading(head, head + 1, lasting(compound.amount, compound.unit))
    }
    const { unit, plural } = wordAt(text, head, 'unit')!
    const amount = amountBefore(text, head)
    if (amount) {
      if (!plural && amount.value === undefined && lowerAt(text, amount.first) === 'some') return nothing
      if (unit === 'quarter' || (unit === 'second' && !plural)) return nothing
      // “World Cup 2018 day five”, “aged 8–10 years”
      if (!plural && isYearLike(amount.value) && lowerAt(text, head + 1) !== 'old') return nothing
      if (isClockScore(text, amount.first)) return nothing
      const first = stretchBefore(text, amount.first)
      const end = ageBehind(text, head + 1)
      return reading(first, end, lasting(amount.value, unit))
    }
    if (plural) return bareUnits(text, head, unit)
    // “the past year”, “the last decade”
    const before = lowerAt(text, head - 1)
    if (before === 'past' && unit !== 'weekend' && unit !== 'century') {
      const article = lowerAt(text, head - 2)
      if (article === 'this') return nothing
      return reading(article === 'the' ? head - 2 : head - 1, head + 1, lasting(1, unit))
    }
    if (before === 'last' && lowerAt(text, head - 2) === 'the' && unit !== 'weekend' && unit !== 'day') {
      return reading(head - 2, head + 1, lasting(1, unit))
    }
    return nothing
  },
}

function lasting(amount: number | undefined, unit: Unit): Meaning {
  return { kind: 'value', type: 'DURATION', value: durationValue(amount, unit) }
}

/** “decades of war”, “for months”, “years to come”, “the next hours”; not “days” that are counted elsewhere. */
function bareUnits(text: TimeText, head: number, unit: Unit): readonly Reading[] {
  const before = lowerAt(text, head - 1)
  if (unit === 'second' || unit === 'minute' || unit === 'quarter' || unit === 'weekend') return nothing
  if (lowerAt(text, head + 1) === 'to' && lowerAt(text, head + 2) === 'come') {
    return reading(head, head + 3, lasting(undefined, unit))
  }
  if (stretches.has(before)) {
    const article = lowerAt(text, head - 2)
    if (before === 'last' && article !== 'the') {
      return reading(head - 1, head + 1, { kind: 'value', type: 'DATE', value: 'PAST_REF' })
    }
    return reading(article === 'the' ? head - 2 : head - 1, head + 1, lasting(undefined, unit))
  }
  const tag = text.tagged.tags[head - 1]
  if (
    tag === 'DET' ||
    tag === 'NUM' ||
    tag === 'NOUN' ||
    before === 'these' ||
    before === 'those' ||
    before === 'early'
  ) {
    return nothing
  }
  return reading(head, head + 1, lasting(undefined, unit))
}

const stretches: ReadonlySet<string> = new Set(
  'past last next coming following previous first final preceding ensuing intervening succeeding'.split(' '),
)

/** “the past”, “the next” … before an amount. */
function stretchBefore(text: TimeText, first: number): number {
  if (!stretches.has(lowerAt(text, first - 1))) return first
  const article = lowerAt(text, first - 2)
  return article === 'the' || article === 'these' || article === 'those' ? first - 2 : first - 1
}

/** “19 years old”, “2000 year old” */
function ageBehind(text: TimeText, at: number): number {
  return lowerAt(text, at) === 'old' ? at + 1 : at
}

function isYearLike(value: number | undefined): boolean {
  return value !== undefined && value >= 1900 && value < 2100
}

function isClockScore(text: TimeText, first: number): boolean {
  return (
    lowerAt(text, first - 1) === '$' || lowerAt(text, first - 1) === '£' || lowerAt(text, first - 1) === '€'
  )
}
