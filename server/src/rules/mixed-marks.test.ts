import { expect, test } from 'vitest'
import { mended } from '../testing/mended.ts'
import { mixedMarks } from './mixed-marks.ts'

const fixed = (text: string) => mended(text, mixedMarks)

test('writes all quotations with the marks of most, and no other mark', () => {
  expect(fixed('“No,” it said. "It\'s 6\'2" high," he said. “Yes.” She said "no".')).toEqual([
    "“No,” it said. “It's 6'2\" high,” he said. “Yes.” She said “no”.",
  ])
})

test('takes the marks that come first where both are used as often', () => {
  expect(fixed('"No," she said. “Yes,” he said.')).toEqual(['"No," she said. "Yes," he said.'])
})

test('leaves a quotation alone that holds the other marks', () => {
  expect(fixed('"No," she said. "Yes." He said: “It reads "Closed", I see.” He said «no».')).toEqual([
    '"No," she said. "Yes." He said: “It reads "Closed", I see.” He said "no". (?)',
  ])
})
