import { expect, test } from 'vitest'
import { timexInWords } from './timexInWords.ts'

test.each([
  ['2025-11-25', 'Tuesday, 25 November 2025'],
  ['2000-02-29', 'Tuesday, 29 February 2000'],
  ['1899-12-31', 'Sunday, 31 December 1899'],
  ['2025-11', 'November 2025'],
  ['2025', '2025'],
  ['199', 'the 1990s'],
  ['19', 'the 20th century'],
  ['2025-W49', 'week 49 of 2025'],
  ['2025-W49-WE', 'the weekend of week 49 of 2025'],
  ['2025-SU', 'summer 2025'],
  ['2025-Q3', 'the third quarter of 2025'],
  ['2025-H1', 'the first half of 2025'],
  ['2025-11-25TNI', 'Tuesday, 25 November 2025, night'],
  ['2025-11-25T09:30', 'Tuesday, 25 November 2025, 09:30'],
  ['XXXX-WXX-2', 'every Tuesday'],
  ['XXXX-12-25', 'every 25 December'],
  ['P3D', '3 days'],
  ['P1Y', '1 year'],
  ['P2DE', '2 decades'],
  ['PT24H', '24 hours'],
  ['PXM', 'some months'],
  ['PAST_REF', 'some time in the past'],
])('%s is %s', (value, words) => {
  expect(timexInWords(value)).toBe(words)
})

test.each(['P', 'PT', 'constructor', '2025-13-01', '2025-11-25TXX', 'P3X', ''])('gives back %j', (value) => {
  expect(timexInWords(value)).toBe(value)
})
