import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyzed } from '../../testing/analyze.ts'
import { timelineOf } from './timeline.ts'

const sample = readFileSync(
  new URL('../../../../test-fixtures/articles/peace-talks.txt', import.meta.url),
  'utf8',
)

test('puts the events of an article in the order of time, and its publication among them', () => {
  const { entries } = timelineOf(analyzed(sample))
  const values = entries.map((it) => (it.kind === 'publication' ? `published ${it.value}` : it.value))
  const inTime = [
    '2014',
    '2022-02',
    '2025-10-14',
    '2025-W47',
    '2025-11-25',
    'published 2025-11-26',
    '2025-W49',
  ]
  expect([...new Set(values.filter((it) => inTime.includes(it ?? '')))]).toEqual(inTime)
  const dated = values.filter((it) => it !== undefined)
  expect(values.slice(dated.length).every((it) => it === undefined)).toBe(true)
})

test('keeps the order of the text on one day, and tells the day to a reader', () => {
  const { title, entries } = timelineOf(
    analyzed('# Bridge *closed*\n\nMayor Ana Ruiz met Ben Roe on May 3. She signed the deal on May 3.', {
      format: 'markdown',
      published: '2025-05-04',
    }),
  )
  expect(title).toBe('Bridge closed')
  expect(entries.map((it) => `${it.when}: ${it.kind === 'event' ? it.event.label : 'published'}`)).toEqual([
    'May 3, 2025: Ruiz meets Ben Roe',
    'May 3, 2025: Ruiz signs deal',
    'May 4, 2025: published',
  ])
})

test('has nothing to tell of an empty text', () => {
  expect(timelineOf(analyzed(''))).toEqual({ title: undefined, entries: [] })
})
