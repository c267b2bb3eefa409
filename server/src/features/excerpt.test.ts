import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

const all = (text: string) => ({ start: 0, end: text.length })

test('puts words on one line', () => {
  const text = '“We\r\n  open\ton\0Friday”'
  expect(excerpt(text, all(text))).toBe('“We open on Friday”')
})

test('cuts behind a word and says so', () => {
  const text = 'The ferry opens on Friday after ten years of work.'
  expect(excerpt(text, all(text), 20)).toBe('The ferry opens on…')
  expect(excerpt(text, { start: 4, end: 9 }, 20)).toBe('ferry')
})

test('cuts a long word, and never a character', () => {
  const text = '👍'.repeat(400)
  expect(excerpt(text, all(text), 10)).toBe(`${'👍'.repeat(4)}…`)
  expect(excerpt(text, all(text), 9)).toBe(`${'👍'.repeat(4)}…`)
})

test('says that words are missing where only white space is left of them', () => {
  const text = `a${' '.repeat(1000)}b`
  expect(excerpt(text, all(text))).toBe('a…')
})
