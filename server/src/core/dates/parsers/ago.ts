import { nothing, reading, type DateParser } from '../dateParser.ts'
import type { Meaning } from '../meaning.ts'
import { lowerAt, wordAt } from '../timeText.ts'
import { amountBefore } from './amount.ts'

interface Turn {
  readonly sign: 1 | -1
  readonly from: 'published' | 'told'
  readonly length: number
}

const turns: ReadonlyMap<string, Turn> = new Map([
  ['ago', { sign: -1, from: 'published', length: 1 }],
  ['back', { sign: -1, from: 'published', length: 1 }],
  ['earlier', { sign: -1, from: 'told', length: 1 }],
  ['previously', { sign: -1, from: 'told', length: 1 }],
  ['beforehand', { sign: -1, from: 'told', length: 1 }],
  ['later', { sign: 1, from: 'told', length: 1 }],
  ['afterwards', { sign: 1, from: 'told', length: 1 }],
  ['afterward', { sign: 1, from: 'told', length: 1 }],
  ['hence', { sign: 1, from: 'published', length: 1 }],
])

/** `three days ago`, `two weeks later`, `a year earlier`, `10 days from now`, `years ago`. */
export const ago: DateParser = {
  form: 'ago',
  heads: ['unit'],
  read(text, head) {
    const { unit, plural } = wordAt(text, head, 'unit')!
    const next = lowerAt(text, head + 1)
    const turn =
      next === 'from' && lowerAt(text, head + 2) === 'now'
        ? ({ sign: 1, from: 'published', length: 2 } as const)
        : turns.get(next)
    if (!turn) return nothing
    const isShort = unit === 'minute' || unit === 'second' || unit === 'hour'
    if (isShort && turn.from === 'told') return nothing
    const amount = amountBefore(text, head)
    const end = head + 1 + turn.length
    if (!amount && !plural) return nothing
    if (amount?.value === undefined) {
      if (next === 'back') return nothing
      const value = turn.sign < 0 ? 'PAST_REF' : 'FUTURE_REF'
      return reading(amount?.first ?? head, end, { kind: 'value', type: 'DATE', value })
    }
    const meaning: Meaning = {
      kind: 'away',
      unit,
      by: turn.sign * amount.value,
      from: turn.from,
      toTheDay: unit === 'week' && amount.value === 1,
    }
    return reading(amount.first, end, meaning)
  },
}
