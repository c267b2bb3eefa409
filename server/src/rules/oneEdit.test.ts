import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isOneEdit, shortened } from './oneEdit.ts'

test.each([
  ['fedorov', 'federov'],
  ['zelensky', 'zelenskyy'],
  ['zelenskyy', 'zelensky'],
  ['fedorov', 'fedroov'],
  ['erdogan', 'erdoğan'],
])('%s and %s are one edit apart', (a, b) => {
  expect(isOneEdit(a, b)).toBe(true)
})

test.each([
  ['fedorov', 'fedorov'],
  ['fedorov', 'vedorov'],
  ['hansen', 'hansson'],
  ['abcdef', 'acdbef'],
  ['marks', 'markets'],
])('%s and %s are not', (a, b) => {
  expect(isOneEdit(a, b)).toBe(false)
})

test('words that one edit parts are the same when each loses a letter, or none', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 })
  fc.assert(
    fc.property(letters, letters, (a, b) => {
      fc.pre(isOneEdit(a, b))
      const rests = shortened(b)
      expect([...shortened(a)].some((it) => rests.has(it))).toBe(true)
    }),
  )
})
