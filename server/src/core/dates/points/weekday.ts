import { calendarDay, dayNumber, isoDate, weekdayOf } from '../calendar.ts'
import type { Which } from '../meaning.ts'
import type { Anchors, ResolvedPoint } from './anchors.ts'

/** `Tuesday`, `last Tuesday`: counted from the publication, in history from the day told before. */
export function resolveWeekday(weekday: number, which: Which, anchors: Anchors): ResolvedPoint | undefined {
  const { published, toldDay, inHistory, direction } = anchors
  const base = inHistory || (which === 'following' && toldDay) ? toldDay : published
  if (base?.day === undefined) return undefined
  const from = base === published ? 'published' : 'told'
  const at = dayNumber(base)
  const monday = at - weekdayOf(at) + 1
  const back = (weekdayOf(at) - weekday + 7) % 7
  let days: number
  // On a Sunday the week that ends is the last one already, as many calendars have it.
  if (which === 'last') days = weekdayOf(at) === 7 ? at - (back === 0 ? 7 : back) : monday - 7 + weekday - 1
  else if (which === 'next') days = monday + 7 + weekday - 1
  else if (which === 'this') days = monday + weekday - 1
  else if (which === 'following' || which === 'coming') days = at + (back === 0 ? 7 : 7 - back)
  else if (which === 'past') days = at - (back === 0 ? 7 : back)
  else if (direction === 'future') days = at + ((7 - back) % 7)
  else days = at - back
  const date = calendarDay(days)
  return { value: isoDate(date), date, from }
}
