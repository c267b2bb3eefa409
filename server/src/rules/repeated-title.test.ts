import { expect, test } from 'vitest'
import { waysToMend } from '../testing/waysToMend.ts'
import { repeatedTitle } from './repeated-title.ts'

test('writes the surname alone', () => {
  expect(waysToMend('President Ana Ruiz came. President Ana Ruiz’s car broke down.', repeatedTitle)).toEqual([
    'Write “Ruiz”: President Ana Ruiz came. Ruiz’s car broke down.',
  ])
})

test('leaves the title where an article before it would be left over, or another has the surname', () => {
  expect(
    waysToMend('President Ana Ruiz came. Nobody knew what a President Ruiz would do.', repeatedTitle),
  ).toEqual([])
  const two = 'President Ana Ruiz came. Eva Ruiz did not. President Ruiz sang.'
  expect(waysToMend(two, repeatedTitle)).toEqual([])
})
