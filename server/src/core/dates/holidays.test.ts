import { expect, test } from 'vitest'
import { calendarDay, isoDate } from './calendar.ts'
import { holidayIn, holidays } from './holidays.ts'

const on = (name: string, year: number) => isoDate(calendarDay(holidayIn(holidays.get(name)!, year)))

test('dates Easter and what depends on it', () => {
  expect(on('easter', 2024)).toBe('2024-03-31')
  expect(on('easter', 2025)).toBe('2025-04-20')
  expect(on('easter', 2038)).toBe('2038-04-25')
  expect(on('good friday', 2025)).toBe('2025-04-18')
  expect(on('ash wednesday', 2025)).toBe('2025-03-05')
})

test('dates holidays by their weekday', () => {
  expect(on('thanksgiving', 2025)).toBe('2025-11-27')
  expect(on('black friday', 2025)).toBe('2025-11-28')
  expect(on('memorial day', 2025)).toBe('2025-05-26')
  expect(on('labor day', 2025)).toBe('2025-09-01')
  expect(on('martin luther king day', 2025)).toBe('2025-01-20')
})

test('dates fixed holidays', () => {
  expect(on('christmas eve', 2025)).toBe('2025-12-24')
})
