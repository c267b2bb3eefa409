import { dayNumber, isCalendarDay, weekdayOf, type CalendarDate } from '../calendar.ts'
import type { YearOf } from '../meaning.ts'
import type { Anchors } from './anchors.ts'

/** A year, and what it was counted from. */
export interface AnchoredYear {
  readonly year: number
  readonly from: 'none' | 'published' | 'told'
}

/** The year that an expression tells, or one beside a date already told; undefined where it leaves it open. */
export function yearOf(of: YearOf, { published, told }: Anchors): AnchoredYear | undefined {
  if (typeof of === 'number') return { year: of, from: 'none' }
  if (of === 'told') return told && { year: told.year, from: 'told' }
  if (of === undefined || !published) return undefined
  return { year: published.year - (of === 'beforePublished' ? 1 : 0), from: 'published' }
}

/**
 * Year of a month or day without one. In news it is the year of publication, as style guides have it, unless the verb
 * says otherwise; in history the year that lies nearest to the date told before.
 */
export function nearestYear(
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  anchors: Anchors,
): AnchoredYear | undefined {
  const { published, told, inHistory, direction } = anchors
  if (told && inHistory) return { year: nearestTo(told, month, day), from: 'told' }
  if (published?.month === undefined) return undefined
  const { year } = published
  const around = day === undefined ? undefined : yearAround(published, month, day, direction)
  if (around !== undefined && weekday === undefined) return { year: around, from: 'published' }
  if (weekday !== undefined && day !== undefined) {
    const fits = (it: number) => weekdayOf(dayNumber({ year: it, month, day })) === weekday
    const right = [around ?? year, year, year - 1, year + 1].find(fits)
    // A weekday that is wrong by a day fits another year as often as not.
    if (
      around !== undefined &&
      (right === undefined || !isOtherWay(published, around, month, day, direction))
    )
      return { year: around, from: 'published' }
    if (right !== undefined) return { year: right, from: 'published' }
  }
  const ahead =
    month * 32 + (day ?? 0) - (published.month * 32 + (day === undefined ? 0 : (published.day ?? 0)))
  if (direction === 'future') return { year: ahead < 0 && ahead < -96 ? year + 1 : year, from: 'published' }
  if (direction === 'past') return { year: ahead > 0 ? year - 1 : year, from: 'published' }
  // Nothing tells: more than half a year ahead is rather behind, and more than ten months behind rather ahead.
  if (ahead > 6 * 32) return { year: year - 1, from: 'published' }
  return { year: ahead < -10 * 32 ? year + 1 : year, from: 'published' }
}

/** A day that lies so near to publication is told without its year; one of another year would have it. */
const nearBehind = 60
const nearAhead = 31
/** So near that no other year is meant, whatever the verb says. */
const veryNear = 14

/** The year in which the day lies near to publication; a day ahead of what has happened only where it is very near. */
function yearAround(
  published: CalendarDate,
  month: number,
  day: number,
  direction: Anchors['direction'],
): number | undefined {
  if (published.day === undefined) return undefined
  const at = dayNumber(published)
  return [published.year, published.year - 1, published.year + 1].find((year) => {
    if (!isCalendarDay(year, month, day)) return false
    const ahead = dayNumber({ year, month, day }) - at
    return ahead >= -nearBehind && ahead <= (direction === 'past' ? nearAhead : nearBehind)
  })
}

/** Whether the day lies well where the clause does not look. */
function isOtherWay(
  published: CalendarDate,
  year: number,
  month: number,
  day: number,
  direction: Anchors['direction'],
): boolean {
  const ahead = dayNumber({ year, month, day }) - dayNumber(published)
  return (direction === 'past' && ahead > veryNear) || (direction === 'future' && ahead < -veryNear)
}

function nearestTo(told: CalendarDate, month: number, day = 15): number {
  if (told.month === undefined) return told.year
  const at = dayNumber({ ...told, day: told.day ?? 15 })
  let best = told.year
  let distance = Infinity
  for (const year of [told.year + 1, told.year, told.year - 1]) {
    const own = Math.abs(dayNumber({ year, month, day }) - at)
    if (own < distance) {
      distance = own
      best = year
    }
  }
  return best
}
