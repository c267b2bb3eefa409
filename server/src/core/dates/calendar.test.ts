import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  calendarDay,
  dayNumber,
  isCalendarDay,
  isoDate,
  isoWeek,
  readIsoDate,
  shiftMonth,
  weekdayOf,
} from './calendar.ts'

const days = fc.integer({ min: -700_000, max: 700_000 })

test('counts days as JavaScript does', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * 86_400_000)
      const own = calendarDay(day)
      expect(own).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      })
      expect(dayNumber(own)).toBe(day)
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay())
    }),
  )
})

test('numbers weeks as ISO 8601 does', () => {
  const week = (text: string) => isoWeek(dayNumber(readIsoDate(text)!))
  expect(week('2025-12-01')).toEqual({ year: 2025, week: 49 })
  expect(week('2021-01-03')).toEqual({ year: 2020, week: 53 })
  expect(week('2024-12-30')).toEqual({ year: 2025, week: 1 })
})

test('knows which days exist', () => {
  expect(isCalendarDay(2024, 2, 29)).toBe(true)
  expect(isCalendarDay(2023, 2, 29)).toBe(false)
  expect(isCalendarDay(1900, 2, 29)).toBe(false)
  expect(isCalendarDay(undefined, 2, 29)).toBe(true)
  expect(isCalendarDay(2024, 13, 1)).toBe(false)
  expect(readIsoDate('2023-02-29')).toBeUndefined()
})

test('writes dates as exactly as they are known', () => {
  expect(isoDate({ year: 2025, month: 3, day: 9 })).toBe('2025-03-09')
  expect(isoDate({ year: 2025, month: 3 })).toBe('2025-03')
  expect(isoDate({ year: 476 })).toBe('0476')
  expect(isoDate({ year: -479 })).toBe('BC0480')
})

test('moves over the turn of the year', () => {
  expect(shiftMonth(2025, 11, 3)).toEqual({ year: 2026, month: 2 })
  expect(shiftMonth(2025, 1, -1)).toEqual({ year: 2024, month: 12 })
})
