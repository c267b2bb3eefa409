import { dayNumber, weekdayOf, type CalendarDate } from '../calendar.ts'
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
  if (weekday !== undefined && day !== undefined) {
    const right = [year, year - 1, year + 1].find(
      (it) => weekdayOf(dayNumber({ year: it, month, day })) === weekday,
    )
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
