import { monthNames, weekdayNames } from '../core/dates/names.ts'

/**
 * A TIMEX3 value (TimeML 1.2.1) in words: `2025-11-25` is “Tuesday, 25 November 2025”, `P3D` “3 days”. A value of a
 * form that is not known here is given back as it is.
 */
export function timexInWords(value: string): string {
  const spoken = references.get(value)
  if (spoken !== undefined) return spoken
  if (value.startsWith('P')) return durationInWords(value) ?? value
  const split = value.indexOf('T')
  const day = split < 0 ? value : value.slice(0, split)
  const time = split < 0 ? undefined : value.slice(split + 1)
  const dayWords = calendarInWords(day)
  if (dayWords === undefined) return value
  if (time === undefined) return dayWords
  const timeWords = partsOfDay.get(time) ?? (/^\d\d(:\d\d){0,2}$/u.test(time) ? time : undefined)
  return timeWords === undefined ? value : `${dayWords}, ${timeWords}`
}

const references: ReadonlyMap<string, string> = new Map([
  ['PAST_REF', 'some time in the past'],
  ['PRESENT_REF', 'now'],
  ['FUTURE_REF', 'some time in the future'],
])

const partsOfDay: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['MI', 'midday'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
  ['DT', 'daytime'],
])

const seasons: ReadonlyMap<string, string> = new Map([
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'autumn'],
  ['WI', 'winter'],
])

function calendarInWords(value: string): string | undefined {
  const match = /^(\d{4}|XXXX)-(.+)$/u.exec(value)
  if (!match) return yearInWords(value)
  const year = match[1] === 'XXXX' ? undefined : match[1]
  const rest = match[2]!
  const of = (words: string) => (year === undefined ? words : `${words} ${year}`)
  const day = /^(\d\d|XX)-(\d\d)$/u.exec(rest)
  if (day) return dayInWords(year, day[1]!, day[2]!)
  if (/^\d\d$/u.test(rest)) {
    const month = monthNames[Number(rest) - 1]
    return month && (year === undefined ? `every ${month}` : of(month))
  }
  const week = /^W(\d\d)(-WE|-[1-7])?$/u.exec(rest)
  if (week) return weekInWords(Number(week[1]), week[2], year)
  const weekday = /^WXX(?:-(WE|[1-7]))?$/u.exec(rest)
  if (weekday) return everyWeekday(weekday[1])
  const season = seasons.get(rest)
  if (season !== undefined) return year === undefined ? `every ${season}` : of(season)
  const quarter = /^Q([1-4])$/u.exec(rest)
  if (quarter)
    return `the ${ordinals[Number(quarter[1]) - 1]} quarter${year === undefined ? '' : ` of ${year}`}`
  const half = /^H([12])$/u.exec(rest)
  return half
    ? `the ${ordinals[Number(half[1]) - 1]} half${year === undefined ? '' : ` of ${year}`}`
    : undefined
}

const ordinals = ['first', 'second', 'third', 'fourth'] as const

function weekInWords(week: number, part: string | undefined, year: string | undefined): string {
  const words = year === undefined ? `week ${week}` : `week ${week} of ${year}`
  if (part === undefined) return words
  return part === '-WE' ? `the weekend of ${words}` : `${weekdayNames[Number(part[1]) - 1]} of ${words}`
}

function everyWeekday(part: string | undefined): string {
  if (part === undefined) return 'every week'
  return part === 'WE' ? 'every weekend' : `every ${weekdayNames[Number(part) - 1]}`
}

function yearInWords(value: string): string | undefined {
  if (/^\d{4}$/u.test(value)) return value
  if (/^\d{3}$/u.test(value)) return `the ${value}0s`
  return /^\d{2}$/u.test(value)
    ? `the ${Number(value) + 1}${ordinalEnding(Number(value) + 1)} century`
    : undefined
}

function ordinalEnding(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}

function dayInWords(year: string | undefined, month: string, day: string): string | undefined {
  const monthName = monthNames[Number(month) - 1]
  if (month === 'XX') return `day ${Number(day)} of the month`
  if (monthName === undefined) return undefined
  if (year === undefined) return `every ${Number(day)} ${monthName}`
  return `${weekdayOf(Number(year), Number(month), Number(day))}, ${Number(day)} ${monthName} ${year}`
}

/** Zeller’s congruence for the Gregorian calendar. */
function weekdayOf(year: number, month: number, day: number): string {
  const shifted = month < 3 ? month + 12 : month
  const y = month < 3 ? year - 1 : year
  const sum =
    day +
    Math.floor((13 * (shifted + 1)) / 5) +
    y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400)
  return weekdayNames[(sum + 5) % 7]!
}

const dateUnits: ReadonlyMap<string, string> = new Map([
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['Y', 'year'],
  ['Q', 'quarter'],
  ['DE', 'decade'],
  ['CE', 'century'],
])
const timeUnits: ReadonlyMap<string, string> = new Map([
  ['S', 'second'],
  ['M', 'minute'],
  ['H', 'hour'],
])

function durationInWords(value: string): string | undefined {
  const match = /^P(?:(\d+(?:\.\d+)?|X)(DE|CE|[DWMYQ]))?(?:T(\d+(?:\.\d+)?|X)([HMS]))?$/u.exec(value)
  if (!match) return undefined
  const parts = [
    amount(match[1], dateUnits.get(match[2] ?? '')),
    amount(match[3], timeUnits.get(match[4] ?? '')),
  ]
  const words = parts.filter((it) => it !== undefined)
  return words.length === 0 ? undefined : words.join(' and ')
}

function amount(count: string | undefined, unit: string | undefined): string | undefined {
  if (count === undefined || unit === undefined) return undefined
  const plural = unit === 'century' ? 'centuries' : `${unit}s`
  if (count === 'X') return `some ${plural}`
  return count === '1' ? `1 ${unit}` : `${count} ${plural}`
}
