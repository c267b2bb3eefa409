import { expect, test } from 'vitest'
import { dateLabel } from './dateLabel.ts'

test('writes values short, with the day first', () => {
  const labels = [
    '2014',
    '2022-02',
    '2025-10-14',
    '2025-W47',
    '2026-W01',
    '2025-W49-WE',
    '2025-11-25TNI',
    '2025-SU',
  ]
  expect(labels.map((it) => dateLabel(it, true))).toEqual([
    '2014',
    'Feb 2022',
    '14 Oct 2025',
    '17–23 Nov 2025',
    '29 Dec 2025 – 4 Jan 2026',
    '6–7 Dec 2025',
    '25 Nov 2025, night',
    'summer 2025',
  ])
  expect(
    ['199', '19', 'BC0044', '2025-Q3', '2025-11-25T14:30', 'PAST_REF'].map((it) => dateLabel(it, true)),
  ).toEqual(['the 1990s', '20th century', '44 BC', '3rd quarter 2025', '25 Nov 2025, 14:30', 'PAST_REF'])
})

test('writes them as AP does, with the month first', () => {
  const labels = ['2022-02', '2025-09-14', '2025-03-03', '2025-W47', '2025-W40']
  expect(labels.map((it) => dateLabel(it, false))).toEqual([
    'Feb. 2022',
    'Sept. 14, 2025',
    'March 3, 2025',
    'Nov. 17–23, 2025',
    'Sept. 29 – Oct. 5, 2025',
  ])
})
