import { expect, test } from 'vitest'
import type { Format } from '../core/prose/prose.ts'
import { analyzed } from '../testing/analyze.ts'
import { fixesOf } from './fixesOf.ts'
import { runRules } from './runRules.ts'

/** The text with the first fix for the first finding made, whether that is sure, and what is found then. */
function mended(source: string, format: Format) {
  const article = analyzed(source, { format })
  const finding = runRules(article).find(({ rule }) => rule === 'unused-ignore')!
  const fix = fixesOf(article, finding)[0]!
  const { start, end, text } = fix.changes[0]!
  const after = source.slice(0, start) + text + source.slice(end)
  const left = runRules(analyzed(after, { format })).filter(({ rule }) => rule === 'unused-ignore')
  return { title: fix.title, after, sure: fix.sure, left: left.length }
}

test.each<[string, Format, string, string]>([
  ['a line of its own', 'plain', 'One.\n[otr-ignore-line]\nTwo.', 'One.\nTwo.'],
  ['a line of its own, with other breaks', 'plain', '[otr-ignore-line]\r\nOne.', 'One.'],
  ['the end of the text', 'plain', 'One.\n[otr-ignore-line]', 'One.\n'],
  ['the end of a line', 'plain', 'One. [otr-ignore-line]\nTwo.', 'One.\nTwo.'],
  ['one of two on a line', 'plain', 'One. [otr-ignore-line][otr-x]', 'One. [otr-x]'],
  ['the line above a paragraph', 'markdown', 'One.\n\n<!-- otr-ignore-line -->\nTwo.', 'One.\n\nTwo.'],
  ['between two paragraphs', 'markdown', 'One.\n<!-- otr-ignore-line -->\nTwo.', 'One.\n\nTwo.'],
  ['the middle of a line', 'markdown', 'One <!-- otr-ignore-line --> two.', 'One  two.'],
  ['the end of a list item', 'markdown', '- One. <!-- otr-ignore-line -->\n- Two.', '- One.\n- Two.'],
])('takes a comment out of %s', (_, format, source, after) => {
  const made = mended(source, format)
  expect([made.title, made.after, made.sure]).toEqual(['Take the comment out', after, true])
})

test.each([
  ['vague-source, loaded-verb: why', 'vague-source: why'],
  ['loaded-verb, vague-source: why', 'vague-source: why'],
  ['vague-source loaded-verb', 'vague-source'],
])('takes a rule that is not needed out of “%s”', (before, after) => {
  const text = (names: string) => `Officials said it would be closed. [otr-ignore-line ${names}]`
  const made = mended(text(before), 'plain')
  expect(made).toEqual({
    title: 'Take “loaded-verb” out of the comment',
    after: text(after),
    sure: false,
    left: 0,
  })
})

test('is not sure of what a misspelt comment was for', () => {
  expect(mended('One. [otr-ignore-line vage-source]', 'plain')).toMatchObject({
    after: 'One.',
    sure: false,
    left: 0,
  })
  expect(mended('One. [otr-ignore-lines]', 'plain')).toMatchObject({ after: 'One.', sure: false, left: 0 })
})
