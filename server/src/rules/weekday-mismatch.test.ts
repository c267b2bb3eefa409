import { expect, test } from 'vitest'
import { waysToMend } from '../testing/waysToMend.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

test('offers the right weekday, and the nearest day that has the one that stands there', () => {
  expect(waysToMend('It was on Tuesday, 26 November 2025.', weekdayMismatch)).toEqual([
    'Write “Wednesday”: It was on Wednesday, 26 November 2025.',
    'Keep “Tuesday”, and write “25”: It was on Tuesday, 25 November 2025.',
  ])
  expect(waysToMend('It was on Fri., Nov. 26th, 2025.', weekdayMismatch)).toEqual([
    'Write “Wed.”: It was on Wed., Nov. 26th, 2025.',
    'Keep “Fri.”, and write “28th”: It was on Fri., Nov. 28th, 2025.',
  ])
})

test('offers no day of another month', () => {
  expect(waysToMend('It was on Sunday, 1 January 2025.', weekdayMismatch)).toEqual([
    'Write “Wednesday”: It was on Wednesday, 1 January 2025.',
  ])
})
