import { dayNumber, daysInMonth, readIsoDate, weekdayOf } from './calendar.ts'

/** Days since 1970-01-01, both included. */
export interface DayRange {
  readonly first: number
  readonly last: number
}

/**
 * The days that a TIMEX3 value may mean: one for `2025-11-25TNI`, seven for `2025-W49`, those of all its months for
 * `2025-SU`. Undefined for durations, sets, `PAST_REF` and days that no calendar has.
 */
export function dayRange(value: string): DayRange | undefined {
  const match = valuePattern.exec(value)
  if (!match) return undefined
  const [, bc, digits, rest] = match
  const year = bc === undefined ? Number(digits) : 1 - Number(digits)
  if (digits!.length < 4) {
    if (bc !== undefined || rest !== undefined) return undefined
    const years = 10 ** (4 - digits!.length)
    return { first: dayNumber({ year: year * years }), last: dayNumber({ year: (year + 1) * years }) - 1 }
  }
  if (rest === undefined) return months(year, 1, 12)
  const kind = rest.charAt(0)
  const number = Number(rest.slice(1, 3))
  switch (kind) {
    case 'W':
      return rest === 'WI' ? months(year, 12, 14) : week(year, number, rest.slice(4))
    case 'Q':
      return months(year, number * 3 - 2, number * 3)
    case 'H':
      return months(year, number * 6 - 5, number * 6)
    case 'S':
      return rest === 'SP' ? months(year, 3, 5) : months(year, 6, 8)
    case 'F':
      return months(year, 9, 11)
    default:
      return bc === undefined ? dayOrMonth(value) : undefined
  }
}

const valuePattern =
  /^(BC)?(\d{2,4})(?:-(W\d\d(?:-(?:WE|[1-7]))?|Q[1-4]|H[12]|SP|SU|FA|WI|\d\d(?:-\d\d)?))?(?:T.*)?$/

function dayOrMonth(value: string): DayRange | undefined {
  const date = readIsoDate(value)
  if (date?.month === undefined) return undefined
  if (date.day === undefined) return months(date.year, date.month, date.month)
  const day = dayNumber(date)
  return { first: day, last: day }
}

/** From the first of one month to the end of another; months beyond the twelfth are those of the next year. */
function months(year: number, from: number, to: number): DayRange {
  const endYear = to > 12 ? year + 1 : year
  const endMonth = to > 12 ? to - 12 : to
  return {
    first: dayNumber({ year, month: from }),
    last: dayNumber({ year: endYear, month: endMonth, day: daysInMonth(endYear, endMonth) }),
  }
}

/** The first week of a year holds its fourth of January (ISO 8601). */
function week(year: number, number: number, part: string): DayRange | undefined {
  const fourth = dayNumber({ year, month: 1, day: 4 })
  const monday = fourth - weekdayOf(fourth) + 1 + (number - 1) * 7
  if (number < 1 || number > 53) return undefined
  if (part === '') return { first: monday, last: monday + 6 }
  if (part === 'WE') return { first: monday + 5, last: monday + 6 }
  const day = monday + Number(part) - 1
  return { first: day, last: day }
}
