import { expect, test } from 'vitest'
import { coverageInWords } from './coverageInWords.ts'

test.each([
  [{ claims: 23, named: 18 }, '78% of 23 claims have a named source'],
  [{ claims: 200, named: 199 }, '99% of 200 claims have a named source'],
  [{ claims: 300, named: 1 }, '1% of 300 claims have a named source'],
  [{ claims: 5, named: 0 }, '0% of 5 claims have a named source'],
  [{ claims: 5, named: 5 }, '100% of 5 claims have a named source'],
  [{ claims: 1, named: 1 }, 'The one claim has a named source'],
  [{ claims: 1, named: 0 }, 'The one claim has no named source'],
  [{ claims: 0, named: 0 }, 'No claims that need a source'],
])('%j: %s', (coverage, words) => {
  expect(coverageInWords(coverage)).toBe(words)
})
