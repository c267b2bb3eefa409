import { nothing, reading, type DateParser } from '../dateParser.ts'
import type { Point } from '../meaning.ts'
import { lowerAt, wordAt, type TimeText } from '../timeText.ts'
import { dateAt, type PointAt } from './pointAt.ts'
import { whichDay } from './weekday.ts'

/** `Tuesday night`, `this morning`, `last night`, `the night of April 18`, `every evening`, `the next morning`. */
export const partOfDay: DateParser = {
  form: 'partOfDay',
  heads: ['part'],
  read(text, head) {
    const { part, plural } = wordAt(text, head, 'part')!
    const early = isEarlyOrLate(lowerAt(text, head - 1)) ? 1 : 0
    const at = head - early
    const before = lowerAt(text, at - 1)
    if (before === 'every' || before === 'each') {
      return reading(at - 1, head + 1, { kind: 'value', type: 'SET', value: `XXXX-XX-XXT${part}` })
    }
    if (plural) return nothing
    const of = dayBehind(text, head + 1)
    if (of) {
      let first = at
      if (lowerAt(text, first - 1) === 'the') first--
      return reading(first, of.end, { kind: 'partOfDay', part, day: of.point })
    }
    const day = dayBefore(text, at, part)
    return day ? reading(day.first, head + 1, { kind: 'partOfDay', part, day: day.point }) : nothing
  },
}

function isEarlyOrLate(lower: string): boolean {
  return lower === 'early' || lower === 'late'
}

/** “of April 18, 1775”, “on Monday”. */
function dayBehind(text: TimeText, at: number): PointAt | undefined {
  const lower = lowerAt(text, at)
  if (lower !== 'of') return undefined
  return dateAt(text, at + 1)
}

function dayBefore(
  text: TimeText,
  at: number,
  part: string,
): { first: number; point: Point | undefined } | undefined {
  const weekday = wordAt(text, at - 1, 'weekday')
  if (weekday && !weekday.plural) {
    const { which, first } = whichDay(text, at - 1)
    return { first, point: { kind: 'weekday', weekday: weekday.weekday, which } }
  }
  const before = lowerAt(text, at - 1)
  const published = { kind: 'away', unit: 'day', from: 'published' } as const
  const told = { kind: 'away', unit: 'day', from: 'told' } as const
  switch (before) {
    case 'this':
      return { first: at - 1, point: { ...published, by: 0 } }
    case 'last':
      return part === 'NI' || part === 'EV' ? { first: at - 1, point: { ...published, by: -1 } } : undefined
    case 'yesterday':
      return { first: at - 1, point: { ...published, by: -1 } }
    case 'tomorrow':
      return { first: at - 1, point: { ...published, by: 1 } }
    case 'that':
      return { first: at - 1, point: { ...told, by: 0 } }
    case 'same':
      return { first: articleBefore(text, at - 1), point: { ...told, by: 0 } }
    case 'next':
    case 'following':
      return { first: articleBefore(text, at - 1), point: { ...told, by: 1 } }
    case 'previous':
      return { first: articleBefore(text, at - 1), point: { ...told, by: -1 } }
    case 'the':
      return prepositions.has(lowerAt(text, at - 2))
        ? { first: at - 1, point: { ...told, by: 0 } }
        : undefined
  }
  return undefined
}

const prepositions: ReadonlySet<string> = new Set(['in', 'during', 'later', 'earlier'])

/** `at` or, where an article stands before it, the place of the article. */
function articleBefore(text: TimeText, at: number): number {
  const lower = lowerAt(text, at - 1)
  return lower === 'the' || lower === 'that' ? at - 1 : at
}
