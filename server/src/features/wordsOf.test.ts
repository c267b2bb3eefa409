import { expect, test } from 'vitest'
import { analyzed } from '../testing/analyze.ts'
import { wordsOf } from './wordsOf.ts'

test('leaves out markup, also within a word, and puts the words on one line', () => {
  const text = '> We **open** on [Fri](https://a.example)*day*,\n> at  noon.'
  const { source, blocks } = analyzed(text, { format: 'markdown' })
  const { block } = blocks[0]!
  expect(wordsOf(source, block, { start: 0, end: block.text.length })).toBe('We open on Friday, at noon.')
})
