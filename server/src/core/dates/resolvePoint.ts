import type { Point } from './meaning.ts'
import { statedPoint, type Anchors, type ResolvedPoint } from './points/anchors.ts'
import { resolveAway } from './points/away.ts'
import { resolveDay, resolveFigures } from './points/day.ts'
import { resolveHoliday } from './points/holiday.ts'
import { resolveMonth } from './points/month.ts'
import { resolveHalf, resolveQuarter, resolveSeason } from './points/partOfYear.ts'
import { resolveWeekday } from './points/weekday.ts'

/** The value of a point of time; undefined where what it needs is not known. */
export function resolvePoint(point: Point, anchors: Anchors): ResolvedPoint | undefined {
  switch (point.kind) {
    case 'year':
      return statedPoint({ year: point.year })
    case 'figures':
      return resolveFigures(point, anchors)
    case 'day':
      return resolveDay(point, anchors)
    case 'month':
      return resolveMonth(point, anchors)
    case 'weekday':
      return resolveWeekday(point.weekday, point.which, anchors)
    case 'away':
      return resolveAway(point, anchors)
    case 'season':
      return resolveSeason(point, anchors)
    case 'quarter':
      return resolveQuarter(point, anchors)
    case 'half':
      return resolveHalf(point, anchors)
    case 'holiday':
      return resolveHoliday(point, anchors)
  }
}
