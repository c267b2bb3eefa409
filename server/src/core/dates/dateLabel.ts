import { calendarDay, type CalendarDate } from './calendar.ts'
import { dayRange } from './dayRange.ts'
import { monthNames } from './names.ts'

/**
 * A TIMEX3 value in a few characters, for a list or a picture: `25 Nov 2025`, `1–7 Dec 2025`, `Feb 2022`, `summer 2024`,
 * `the 1990s`, `25 Nov 2025, night`; with `dayFirst` false `Nov. 25, 2025`. The value itself where it means no days.
 */
export function dateLabel(value: string, dayFirst: boolean): string {
  const range = dayRange(value)
  if (!range) return value
  const first = calendarDay(range.first)
  const last = calendarDay(range.last)
  const [date = '', time] = value.split('T', 2)
  const part = time === undefined ? undefined : (parts.get(time) ?? /^\d\d:\d\d/u.exec(time)?.[0])
  const label = rangeLabel(date, first, last, dayFirst)
  return part === undefined ? label : `${label}, ${part}`
}

const parts: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
])

const seasons: ReadonlyMap<string, string> = new Map([
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn'],
  ['WI', 'winter'],
])

type Day = Required<CalendarDate> & { month: number; day: number }

function rangeLabel(date: string, first: Day, last: Day, dayFirst: boolean): string {
  const year = first.year > 0 ? String(first.year) : `${1 - first.year} BC`
  const digits = date.replace(/^BC/u, '')
  if (/^\d{2}$/u.test(digits)) return `${ordinal(Number(digits) + 1)} century`
  if (/^\d{3}$/u.test(digits)) return `the ${digits}0s`
  if (/^\d{4}$/u.test(digits)) return year
  const rest = digits.slice(5)
  const season = seasons.get(rest)
  if (season !== undefined) return `${season} ${year}`
  if (rest.startsWith('Q')) return `${ordinal(Number(rest.slice(1)))} quarter ${year}`
  if (rest.startsWith('H')) return `${ordinal(Number(rest.slice(1)))} half ${year}`
  if (/^\d\d$/u.test(rest)) return `${month(first, dayFirst)} ${year}`
  if (first.day === last.day && first.month === last.month) return dayLabel(first, dayFirst, true)
  if (first.month !== last.month)
    return `${dayLabel(first, dayFirst, first.year !== last.year)} – ${dayLabel(last, dayFirst, true)}`
  return dayFirst
    ? `${first.day}–${dayLabel(last, dayFirst, true)}`
    : `${month(first, dayFirst)} ${first.day}–${last.day}, ${last.year}`
}

function dayLabel(date: Day, dayFirst: boolean, withYear: boolean): string {
  const { year, day } = date
  if (dayFirst) return `${day} ${month(date, dayFirst)}${withYear ? ` ${year}` : ''}`
  return `${month(date, dayFirst)} ${day}${withYear ? `, ${year}` : ''}`
}

/** `Nov` where the day comes first; where the month does as AP has it: `Nov.`, `Sept.`, `March`. */
function month({ month }: Day, dayFirst: boolean): string {
  const name = monthNames[month - 1]!
  if (dayFirst) return name.slice(0, 3)
  if (month >= 3 && month <= 7) return name
  return month === 9 ? 'Sept.' : `${name.slice(0, 3)}.`
}

function ordinal(n: number): string {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${ending}`
}
