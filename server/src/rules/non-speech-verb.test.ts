import { expect, test } from 'vitest'
import { mended } from '../testing/mended.ts'
import { nonSpeechVerb } from './non-speech-verb.ts'

const fixed = (text: string) => mended(text, nonSpeechVerb)

test('says the words and keeps the gesture', () => {
  expect(fixed('“It was a goat,” he grinned.')).toEqual(['“It was a goat,” he said with a grin.'])
  expect(fixed('“It is a goat,” she laughs.')).toEqual(['“It is a goat,” she says with a laugh.'])
})

test('tells the gesture behind a subject that follows', () => {
  expect(fixed('“It was a goat,” shrugged Ana Ruiz, a farmer.')).toEqual([
    '“It was a goat,” said Ana Ruiz with a shrug, a farmer.',
  ])
})

test('is not sure where the sentence goes on with the gesture', () => {
  expect(fixed('“It was a goat,” he smiled at them.')).toEqual([
    '“It was a goat,” he said with a smile at them. (?)',
  ])
})
