/** A day, month or year of the proleptic Gregorian calendar: `month` 1–12, `day` 1–31, each undefined where not told. */
export interface CalendarDate {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** Days since 1970-01-01 of a calendar day; a month or year counts from its first day. */
export function dayNumber({ year, month = 1, day = 1 }: CalendarDate): number {
  // Years that begin in March put the leap day last (H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”).
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

/** The calendar day that is `days` after 1970-01-01. */
export function calendarDay(days: number): Required<CalendarDate> & { month: number; day: number } {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** ISO number of the weekday, 1 = Monday. */
export function weekdayOf(days: number): number {
  return modulo(days + 3, 7) + 1
}

/** ISO 8601 week: weeks begin on Monday and belong to the year that holds their Thursday. */
export function isoWeek(days: number): { readonly year: number; readonly week: number } {
  const thursday = days - weekdayOf(days) + 4
  const { year } = calendarDay(thursday)
  return { year, week: Math.floor((thursday - dayNumber({ year })) / 7) + 1 }
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber({ year, month: month + 1 }) - dayNumber({ year, month })
}

/** Whether such a day is possible in some year, or in `year` where it is given. */
export function isCalendarDay(year: number | undefined, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month)
}

/** The month that is `by` months away. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: modulo(months, 12) + 1 }
}

/** ISO 8601 text as exact as the date is: `2025-11-25`, `2025-11`, `2025`; years before the first as `BC0480`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  let text = year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`
  if (month !== undefined) text += `-${twoDigits(month)}`
  if (month !== undefined && day !== undefined) text += `-${twoDigits(day)}`
  return text
}

const isoDatePattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/

/** The date that an ISO text begins with; undefined for text of another form and for days that do not exist. */
export function readIsoDate(text: string): CalendarDate | undefined {
  const match = isoDatePattern.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  if (month !== undefined && !isCalendarDay(year, month, day ?? 1)) return undefined
  return { year, month, day }
}

/** A number below 100 in two digits. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by
}
