import { dayNumber, isCalendarDay, isoDate, weekdayOf } from '../calendar.ts'
import { statedPoint, type Anchors, type PointOf, type ResolvedPoint } from './anchors.ts'
import { nearestYear, yearOf } from './year.ts'

/** `26 November`, with its year and whether its weekday is right. */
export function resolveDay(point: PointOf<'day'>, anchors: Anchors): ResolvedPoint | undefined {
  const { month, day, weekday } = point
  if (typeof point.year === 'number') {
    const date = { year: point.year, month, day }
    if (!isCalendarDay(point.year, month, day)) return { value: isoDate(date), date: undefined, from: 'none' }
    return { ...statedPoint(date), rightWeekday: rightOf(date, weekday) }
  }
  const year = yearOf(point.year, anchors) ?? nearestYear(month, day, weekday, anchors)
  if (!year) return undefined
  const date = { year: year.year, month, day }
  const exists = isCalendarDay(year.year, month, day)
  return {
    value: isoDate(date),
    date: exists ? date : undefined,
    from: year.from,
    // In history the year is a guess.
    rightWeekday: exists && year.from !== 'told' ? rightOf(date, weekday) : undefined,
  }
}

/** The day's weekday, where the text tells another one. */
function rightOf(date: DayOfYear, weekday: number | undefined): number | undefined {
  if (weekday === undefined) return undefined
  const right = weekdayOf(dayNumber(date))
  return weekday === right ? undefined : right
}

type DayOfYear = Parameters<typeof dayNumber>[0]

/** `12/25/2020`; undefined where nothing tells which figure is the day. */
export function resolveFigures(
  { first, second, year }: PointOf<'figures'>,
  { dayFirst }: Anchors,
): ResolvedPoint | undefined {
  const isDayFirst = first > 12 ? true : second > 12 ? false : first === second ? true : dayFirst
  if (isDayFirst === undefined) return undefined
  const [day, month] = isDayFirst ? [first, second] : [second, first]
  return isCalendarDay(year, month, day) ? statedPoint({ year, month, day }) : undefined
}
