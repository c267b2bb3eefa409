import { isoDate } from '../calendar.ts'
import type { Which } from '../meaning.ts'
import { statedPoint, type Anchors, type PointOf, type ResolvedPoint } from './anchors.ts'
import { nearestYear, yearOf } from './year.ts'

/** `February 2022`, `last October`, `December`. */
export function resolveMonth(point: PointOf<'month'>, anchors: Anchors): ResolvedPoint | undefined {
  const { month, which } = point
  if (typeof point.year === 'number') return statedPoint({ year: point.year, month })
  const { published } = anchors
  if (which !== undefined && published?.month !== undefined) {
    const year = whichYear(month, which, published.year, published.month)
    return { value: isoDate({ year, month }), date: { year, month }, from: 'published' }
  }
  const year = yearOf(point.year, anchors) ?? nearestYear(month, undefined, undefined, anchors)
  return (
    year && { value: isoDate({ year: year.year, month }), date: { year: year.year, month }, from: year.from }
  )
}

/** Year of “last October” and “next June”. */
function whichYear(month: number, which: Which, year: number, now: number): number {
  if (which === 'last') return month < now ? year : year - 1
  if (which === 'next' || which === 'following') return month > now ? year : year + 1
  return year
}
