import { isCalendarDay } from '../core/dates/calendar.ts'
import type { DateExpression } from '../core/dates/dateExpression.ts'
import type { Meaning } from '../core/dates/meaning.ts'
import { monthNames } from '../core/dates/names.ts'
import type { Rule } from './rule.ts'

/** “31 November”, “29 February 2023”: no calendar has such a day. */
export const impossibleDate: Rule = {
  meta: {
    id: 'impossible-date',
    summary: 'Every date is one that the calendar has.',
    rationale:
      'A date that the calendar does not have is a slip of the pen, and nobody can tell which day was meant.',
    sources: [],
    severity: 'warning',
  },
  *checkBlock({ analysis: { dates, tagged } }) {
    for (const expression of dates) {
      const day = dayOf(expression)
      if (!day || isCalendarDay(day.year, day.month, day.day)) continue
      const { start, end } = expression
      const words = tagged.text.slice(start, end).replace(/\s+/gu, ' ')
      yield {
        start,
        end,
        message: `No calendar has “${words}”: ${reason(day)} Correct the day or the month.`,
      }
    }
  },
}

interface StatedDay {
  /** Undefined where the text leaves it to the reader. */
  readonly year: number | undefined
  readonly month: number
  readonly day: number
}

function dayOf({ meaning }: DateExpression): StatedDay | undefined {
  const point: Meaning | undefined =
    meaning.kind === 'partOfDay' || meaning.kind === 'clock' ? meaning.day : meaning
  switch (point?.kind) {
    case 'day':
      return { ...point, year: typeof point.year === 'number' ? point.year : undefined }
    case 'figures': {
      const { first, second, year } = point
      if (first > 12) return { year, month: second, day: first }
      return second > 12 ? { year, month: first, day: second } : undefined
    }
    case 'value': {
      const iso = /^(\d{4})-(\d\d)-(\d\d)/u.exec(point.value)
      return iso ? { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) } : undefined
    }
    default:
      return undefined
  }
}

function reason({ year, month, day }: StatedDay): string {
  const name = monthNames[month - 1]!
  if (month !== 2) return `${name} has ${longest(year, month)} days.`
  return day === 29 && year !== undefined
    ? `${year} is no leap year.`
    : `${name} has ${year !== undefined && longest(year, 2) === 28 ? 28 : 29} days at most.`
}

function longest(year: number | undefined, month: number): number {
  return [31, 30, 29, 28].find((day) => isCalendarDay(year, month, day))!
}
