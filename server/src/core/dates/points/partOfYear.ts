import { isoDate } from '../calendar.ts'
import type { Season } from '../meaning.ts'
import type { Anchors, PointOf, ResolvedPoint } from './anchors.ts'
import { yearOf } from './year.ts'

/** `summer`, `last winter`. */
export function resolveSeason(point: PointOf<'season'>, anchors: Anchors): ResolvedPoint | undefined {
  const { season } = point
  return resolveInYear(point, anchors, seasonStart[season], (year) => `${isoDate({ year })}-${season}`)
}

/** `the third quarter`. */
export function resolveQuarter(point: PointOf<'quarter'>, anchors: Anchors): ResolvedPoint | undefined {
  const { quarter } = point
  return resolveInYear(point, anchors, quarter * 3 - 2, (year) => `${isoDate({ year })}-Q${quarter}`)
}

/** `the first half of 2024`. */
export function resolveHalf(
  { year: of, half }: PointOf<'half'>,
  anchors: Anchors,
): ResolvedPoint | undefined {
  const year = yearOf(of, anchors)
  return year && { value: `${isoDate({ year: year.year })}-H${half}`, date: year, from: year.from }
}

const seasonStart: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** A quarter or season, which begins with the month `start` of its year. */
function resolveInYear(
  point: PointOf<'season'> | PointOf<'quarter'>,
  anchors: Anchors,
  start: number,
  valueIn: (year: number) => string,
): ResolvedPoint | undefined {
  const own = yearOf(point.year, anchors)
  if (own) return { value: valueIn(own.year), date: { year: own.year }, from: own.from }
  const { published, told, inHistory, direction } = anchors
  if (told && inHistory) {
    return { value: valueIn(told.year), date: { year: told.year, month: start }, from: 'told' }
  }
  if (published?.month === undefined) return undefined
  let { year } = published
  if (point.which === 'last') year -= start + 2 < published.month ? 0 : 1
  else if (point.which === 'next' || point.which === 'following') year += start > published.month ? 0 : 1
  else if (point.which === undefined) {
    if (direction === 'future') year += start + 2 < published.month ? 1 : 0
    else year -= start > published.month && (direction === 'past' || start - published.month > 6) ? 1 : 0
  }
  return { value: valueIn(year), date: { year, month: start }, from: 'published' }
}
