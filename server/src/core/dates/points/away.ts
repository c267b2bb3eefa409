import {
  calendarDay,
  dayNumber,
  isoDate,
  isoWeek,
  shiftMonth,
  twoDigits,
  weekdayOf,
  type CalendarDate,
} from '../calendar.ts'
import type { Direction } from '../dateExpression.ts'
import type { Unit } from '../meaning.ts'
import type { Anchors, PointOf, ResolvedPoint } from './anchors.ts'

/** `yesterday`, `next week`, `three days ago`: so many units from an anchor that is exact enough. */
export function resolveAway(point: PointOf<'away'>, anchors: Anchors): ResolvedPoint | undefined {
  const { unit, by } = point
  const isShort =
    unit === 'day' || unit === 'week' || unit === 'fortnight' || unit === 'weekend' || isTime(unit)
  const told = isShort ? anchors.toldDay : anchors.told
  const wantsTold = point.from === 'told' || (point.from === 'context' && anchors.inHistory)
  const base = wantsTold ? (told ?? anchors.published) : anchors.published
  if (!base) return undefined
  const from = base === anchors.published ? 'published' : 'told'
  const moved = move(
    base,
    unit,
    by,
    point.toTheDay === true,
    by === 0 && isOver(unit, base, anchors.direction),
  )
  return moved && { ...moved, from }
}

/** On a Monday “this week was”, and before the weekend “this weekend was”, mean those of the week before. */
function isOver(unit: Unit, base: CalendarDate, direction: Direction): boolean {
  if (direction === 'future' || base.day === undefined) return false
  const weekday = weekdayOf(dayNumber(base))
  if (unit === 'week') return weekday === 1 && direction === 'past'
  return unit === 'weekend' && (weekday <= 2 || (weekday <= 4 && direction === 'past'))
}

function isTime(unit: Unit): boolean {
  return unit === 'hour' || unit === 'minute' || unit === 'second'
}

/** The unit that lies `by` units away from `base`; undefined where `base` is less exact than the unit. */
function move(
  base: CalendarDate,
  unit: Unit,
  by: number,
  toTheDay: boolean,
  /** The unit of the present is over: “this weekend” told on a Tuesday. */
  isOver: boolean,
): { value: string; date: CalendarDate } | undefined {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
    case 'day': {
      if (base.day === undefined) return undefined
      const date = calendarDay(dayNumber(base) + Math.round(unit === 'day' ? by : isLongTime(unit, by)))
      return { value: isoDate(date), date }
    }
    case 'week':
    case 'fortnight':
    case 'weekend': {
      if (base.day === undefined) return undefined
      const days = dayNumber(base) + Math.round(by * (unit === 'fortnight' ? 14 : 7)) - (isOver ? 7 : 0)
      const date = calendarDay(days)
      if (toTheDay) return { value: isoDate(date), date }
      const { year, week } = isoWeek(days)
      return {
        value: `${isoDate({ year })}-W${twoDigits(week)}${unit === 'weekend' ? '-WE' : ''}`,
        date: { year: date.year, month: date.month },
      }
    }
    case 'month': {
      if (base.month === undefined) return undefined
      const date = shiftMonth(base.year, base.month, Math.round(by))
      return { value: isoDate(date), date }
    }
    case 'quarter': {
      if (base.month === undefined) return undefined
      const date = shiftMonth(base.year, Math.floor((base.month - 1) / 3) * 3 + 1, Math.round(by) * 3)
      return { value: `${isoDate({ year: date.year })}-Q${(date.month + 2) / 3}`, date }
    }
    case 'year': {
      const date = { year: base.year + Math.round(by) }
      return { value: isoDate(date), date }
    }
    case 'decade': {
      const year = base.year + Math.round(by * 10)
      return by !== 0 && by % 1 === 0 ? { value: isoDate({ year }), date: { year } } : decadeOf(year)
    }
    case 'century': {
      const year = base.year + Math.round(by * 100)
      return by % 1 === 0
        ? { value: String(Math.floor(year / 100)), date: { year } }
        : { value: isoDate({ year }), date: { year } }
    }
  }
}

function decadeOf(year: number): { value: string; date: CalendarDate } {
  return { value: String(Math.floor(year / 10)), date: { year } }
}

/** Hours and less in whole days. */
function isLongTime(unit: Unit, by: number): number {
  return unit === 'hour' ? by / 24 : 0
}
