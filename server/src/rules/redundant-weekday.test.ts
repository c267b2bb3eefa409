import { expect, test } from 'vitest'
import { waysToMend } from '../testing/waysToMend.ts'
import { redundantWeekday } from './redundant-weekday.ts'

const published = '2025-11-26'

test('offers the weekday alone, and the date alone', () => {
  expect(waysToMend('She came on Monday 24 November, he said.', redundantWeekday, { published })).toEqual([
    'Write “Monday”: She came on Monday, he said.',
    'Write “24 November”: She came on 24 November, he said.',
  ])
})

test('drops the comma that closed the date', () => {
  const [first] = waysToMend('It opens on Friday, Nov. 28, with a concert.', redundantWeekday, { published })
  expect(first).toBe('Write “Friday”: It opens on Friday with a concert.')
  const [kept] = waysToMend('On Friday, Nov. 28, he said no.', redundantWeekday, { published })
  expect(kept).toBe('Write “Friday”: On Friday, he said no.')
})
