import { calendarDay, dayNumber, isoDate } from '../calendar.ts'
import { holidayIn } from '../holidays.ts'
import type { Anchors, PointOf, ResolvedPoint } from './anchors.ts'
import { yearOf } from './year.ts'

/** `Christmas`, `last Easter`: the one that the clause looks to. */
export function resolveHoliday(
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
