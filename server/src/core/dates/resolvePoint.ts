import {
  calendarDay,
  dayNumber,
  isCalendarDay,
  isoDate,
  isoWeek,
  shiftMonth,
  twoDigits,
  weekdayOf,
  type CalendarDate,
} from './calendar.ts'
import type { Direction } from './dateExpression.ts'
import { holidayIn } from './holidays.ts'
import type { Point, Season, Unit, Which, YearOf } from './meaning.ts'

/** What an expression is anchored to. */
export interface Anchors {
  readonly published: CalendarDate | undefined
  /** The last date told, as exact as it was. */
  readonly told: CalendarDate | undefined
  /** The last day told. */
  readonly toldDay: CalendarDate | undefined
  /** The text tells of another time than its own: dates without a year belong to the date told before. */
  readonly inHistory: boolean
  readonly dayFirst: boolean | undefined
  readonly direction: Direction
}

/** A point of time with its TIMEX3 value, and what it was counted from. */
export interface ResolvedPoint {
  readonly value: string
  /** The calendar date it lies in or begins with, for what is counted from it. */
  readonly date: CalendarDate | undefined
  readonly from: 'none' | 'published' | 'told'
  readonly rightWeekday?: number | undefined
}

/** The value of a point of time; undefined where what it needs is not known. */
export function resolvePoint(point: Point, anchors: Anchors): ResolvedPoint | undefined {
  switch (point.kind) {
    case 'year':
      return stated({ year: point.year })
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
      return resolveInYear(
        point,
        anchors,
        seasonStart[point.season],
        (year) => `${isoDate({ year })}-${point.season}`,
      )
    case 'quarter':
      return resolveInYear(
        point,
        anchors,
        point.quarter * 3 - 2,
        (year) => `${isoDate({ year })}-Q${point.quarter}`,
      )
    case 'half': {
      const year = yearOf(point.year, anchors)
      return year && { value: `${isoDate({ year: year.year })}-H${point.half}`, date: year, from: year.from }
    }
    case 'holiday':
      return resolveHoliday(point, anchors)
  }
}

function stated(date: CalendarDate): ResolvedPoint {
  return { value: isoDate(date), date, from: 'none' }
}

type PointOf<Kind extends Point['kind']> = Extract<Point, { kind: Kind }>

function resolveFigures(
  { first, second, year }: PointOf<'figures'>,
  { dayFirst }: Anchors,
): ResolvedPoint | undefined {
  const isDayFirst = first > 12 ? true : second > 12 ? false : first === second ? true : dayFirst
  if (isDayFirst === undefined) return undefined
  const [day, month] = isDayFirst ? [first, second] : [second, first]
  return isCalendarDay(year, month, day) ? stated({ year, month, day }) : undefined
}

function resolveDay(point: PointOf<'day'>, anchors: Anchors): ResolvedPoint | undefined {
  const { month, day, weekday } = point
  if (typeof point.year === 'number') {
    const date = { year: point.year, month, day }
    if (!isCalendarDay(point.year, month, day)) return { value: isoDate(date), date: undefined, from: 'none' }
    const right = weekdayOf(dayNumber(date))
    return { ...stated(date), rightWeekday: weekday !== undefined && weekday !== right ? right : undefined }
  }
  const year = yearOf(point.year, anchors) ?? nearestYear(month, day, weekday, anchors)
  if (!year) return undefined
  const date = { year: year.year, month, day }
  const exists = isCalendarDay(year.year, month, day)
  return { value: isoDate(date), date: exists ? date : undefined, from: year.from }
}

function resolveMonth(point: PointOf<'month'>, anchors: Anchors): ResolvedPoint | undefined {
  const { month, which } = point
  if (typeof point.year === 'number') return stated({ year: point.year, month })
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

interface AnchoredYear {
  readonly year: number
  readonly from: 'none' | 'published' | 'told'
}

function yearOf(of: YearOf, { published, told }: Anchors): AnchoredYear | undefined {
  if (typeof of === 'number') return { year: of, from: 'none' }
  if (of === 'told') return told && { year: told.year, from: 'told' }
  if (of === undefined || !published) return undefined
  return { year: published.year - (of === 'beforePublished' ? 1 : 0), from: 'published' }
}

/**
 * Year of a month or day without one. In news it is the year of publication, as style guides have it, unless the verb
 * says otherwise; in history the year that lies nearest to the date told before.
 */
function nearestYear(
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

function resolveWeekday(weekday: number, which: Which, anchors: Anchors): ResolvedPoint | undefined {
  const { published, toldDay, inHistory, direction } = anchors
  const base = inHistory || (which === 'following' && toldDay) ? toldDay : published
  if (base?.day === undefined) return undefined
  const from = base === published ? 'published' : 'told'
  const at = dayNumber(base)
  const monday = at - weekdayOf(at) + 1
  const back = (weekdayOf(at) - weekday + 7) % 7
  let days: number
  if (which === 'last') days = monday - 7 + weekday - 1
  else if (which === 'next') days = monday + 7 + weekday - 1
  else if (which === 'this') days = monday + weekday - 1
  else if (which === 'following') days = at + (back === 0 ? 7 : 7 - back)
  else if (direction === 'future') days = at + ((7 - back) % 7)
  else days = at - back
  const date = calendarDay(days)
  return { value: isoDate(date), date, from }
}

function resolveAway(point: PointOf<'away'>, anchors: Anchors): ResolvedPoint | undefined {
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

function resolveHoliday(
  { holiday, year: of, which }: PointOf<'holiday'>,
  anchors: Anchors,
): ResolvedPoint | undefined {
  const own = yearOf(of, anchors)
  if (own) {
    const date = calendarDay(holidayIn(holiday, own.year))
    return { value: isoDate(date), date, from: own.from }
  }
  const { published, told, inHistory, direction } = anchors
  const useTold = told && inHistory
  const base = useTold ? told : published
  if (!base) return undefined
  const at = dayNumber(base)
  const candidates = [base.year - 1, base.year, base.year + 1].map((year) => holidayIn(holiday, year))
  const before = candidates.filter((it) => it < at).at(-1)!
  const after = candidates.find((it) => it >= at)!
  let days: number
  if (useTold && told.month === undefined) days = candidates[1]!
  else if (which === 'last') days = before
  else if (which === 'next' || which === 'following' || direction === 'future') days = after
  else if (which === undefined && direction === 'past') days = after === at ? at : before
  else days = after - at <= at - before ? after : before
  const date = calendarDay(days)
  return { value: isoDate(date), date, from: useTold ? 'told' : 'published' }
}
