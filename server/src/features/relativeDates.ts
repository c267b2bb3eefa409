import type { ArticleBlock } from '../core/article/article.ts'
import { calendarDay, type CalendarDate } from '../core/dates/calendar.ts'
import type { DateMention } from '../core/dates/date.ts'
import { dayRange } from '../core/dates/dayRange.ts'

/** A date that means nothing without another one, and what it means. */
export interface RelativeDate {
  /** Offsets relative to the block. */
  readonly mention: DateMention
  readonly unit: 'day' | 'week' | 'month' | 'year'
  /** The first day that it may mean, as exact as `unit` (a week by its Monday). */
  readonly date: CalendarDate
  /** Morning, afternoon, evening or night of the day: `MO`, `AF`, `EV`, `NI`. */
  readonly part: string | undefined
}

/** The dates of a block that are counted from the publication or from a date before them, where it is known which they are. */
export function relativeDates({ found }: ArticleBlock): readonly RelativeDate[] {
  const relative: RelativeDate[] = []
  for (const mention of found.dates) {
    const { value, anchor, form, type } = mention
    // A day or month with its name is written out already; only its year was filled in.
    if (value === undefined || anchor === 'none' || named.has(form)) continue
    const match = valuePattern.exec(value)
    const range = match && dayRange(value)
    if (!match || !range || (type !== 'DATE' && match[2] === undefined)) continue
    const [, exact, part] = match
    const { year, month, day } = calendarDay(range.first)
    const unit =
      exact === undefined ? 'year' : exact.startsWith('-W') ? 'week' : exact.length === 3 ? 'month' : 'day'
    const date = unit === 'year' ? { year } : unit === 'month' ? { year, month } : { year, month, day }
    relative.push({ mention, unit, date, part })
  }
  return relative
}

const named: ReadonlySet<string> = new Set(['monthDay', 'month', 'numeric', 'iso', 'year', 'holiday'])

const valuePattern = /^\d{4}(-W\d\d|-\d\d(?:-\d\d)?)?(?:T(MO|AF|EV|NI))?$/u
