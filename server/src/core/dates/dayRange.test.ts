import { expect, test } from 'vitest'
import { calendarDay, isoDate } from './calendar.ts'
import { dayRange } from './dayRange.ts'

const range = (value: string): string | undefined => {
  const found = dayRange(value)
  if (!found) return undefined
  const [first, last] = [found.first, found.last].map((it) => isoDate(calendarDay(it)))
  return first === last ? first : `${first} to ${last}`
}

test('knows the days that a value may mean', () => {
  expect(range('2025-11-25')).toBe('2025-11-25')
  expect(range('2025-11-25TNI')).toBe('2025-11-25')
  expect(range('2025-W49')).toBe('2025-12-01 to 2025-12-07')
  expect(range('2025-W49-WE')).toBe('2025-12-06 to 2025-12-07')
  expect(range('2026-W01-1')).toBe('2025-12-29')
  expect(range('2024-02')).toBe('2024-02-01 to 2024-02-29')
  expect(range('2025-Q4')).toBe('2025-10-01 to 2025-12-31')
  expect(range('2025-H1')).toBe('2025-01-01 to 2025-06-30')
  expect(range('2025-WI')).toBe('2025-12-01 to 2026-02-28')
  expect(range('2025-SU')).toBe('2025-06-01 to 2025-08-31')
  expect(range('2014')).toBe('2014-01-01 to 2014-12-31')
  expect(range('199')).toBe('1990-01-01 to 1999-12-31')
  expect(range('19')).toBe('1900-01-01 to 1999-12-31')
  expect(range('BC0044')).toBe('BC0044-01-01 to BC0044-12-31')
})

test('knows no days where a value means none', () => {
  for (const value of ['PAST_REF', 'P3D', 'XXXX-WXX-1', '2024-11-31', '2025-W99', '', '2025-13'])
    expect(dayRange(value)).toBeUndefined()
})
