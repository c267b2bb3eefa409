import { dayNumber, weekdayOf } from './calendar.ts'

/** A holiday by the rule that dates it, in any year. */
export type Holiday =
  | { readonly rule: 'fixed'; readonly month: number; readonly day: number }
  /** The `nth` such weekday of the month; −1 is the last; `plus` days after it. */
  | {
      readonly rule: 'nthWeekday'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly plus?: number
    }
  /** Days after Easter Sunday. */
  | { readonly rule: 'easter'; readonly plus: number }

const fixed = (month: number, day: number): Holiday => ({ rule: 'fixed', month, day })
const nthWeekday = (nth: number, weekday: number, month: number, plus = 0): Holiday => ({
  rule: 'nthWeekday',
  nth,
  weekday,
  month,
  plus,
})
const easter = (plus: number): Holiday => ({ rule: 'easter', plus })

const martinLutherKing = nthWeekday(3, 1, 1)
const christmas = fixed(12, 25)

/**
 * Holidays by name, in lower case with straight apostrophes: those of the United States (5 U.S.C. 6103), of England
 * (Banking and Financial Dealings Act 1971), of the Western church, and the national days which news names.
 */
export const holidays: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ['martin luther king day', martinLutherKing],
  ['martin luther king jr. day', martinLutherKing],
  ['groundhog day', fixed(2, 2)],
  ["valentine 's day", fixed(2, 14)],
  ["presidents ' day", nthWeekday(3, 1, 2)],
  ["st. patrick 's day", fixed(3, 17)],
  ["april fools ' day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ["mother 's day", nthWeekday(2, 7, 5)],
  ['memorial day', nthWeekday(-1, 1, 5)],
  ["father 's day", nthWeekday(3, 7, 6)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['independence day', fixed(7, 4)],
  ['fourth of july', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['labor day', nthWeekday(1, 1, 9)],
  ['columbus day', nthWeekday(2, 1, 10)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ['veterans day', fixed(11, 11)],
  ["veterans ' day", fixed(11, 11)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['thanksgiving', nthWeekday(4, 4, 11)],
  ['thanksgiving day', nthWeekday(4, 4, 11)],
  ['black friday', nthWeekday(4, 4, 11, 1)],
  ['cyber monday', nthWeekday(4, 4, 11, 4)],
  ['christmas', christmas],
  ['christmas day', christmas],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['mardi gras', easter(-47)],
  ['shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['whit monday', easter(50)],
])

/** The day (since 1970-01-01) on which a holiday falls in `year`. */
export function holidayIn(holiday: Holiday, year: number): number {
  switch (holiday.rule) {
    case 'fixed':
      return dayNumber({ year, month: holiday.month, day: holiday.day })
    case 'easter':
      return easterSunday(year) + holiday.plus
    case 'nthWeekday': {
      const { month, weekday, nth, plus = 0 } = holiday
      if (nth > 0) {
        const first = dayNumber({ year, month })
        return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7 + plus
      }
      const last = dayNumber(month === 12 ? { year: year + 1 } : { year, month: month + 1 }) - 1
      return last - ((weekdayOf(last) - weekday + 7) % 7) + plus
    }
  }
}

/** Gregorian Easter by the “anonymous” algorithm (Nature, 20 April 1876; J. Meeus, Astronomical Algorithms). */
function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 })
}
