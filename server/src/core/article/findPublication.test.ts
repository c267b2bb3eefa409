import { expect, test } from 'vitest'
import { analyzed } from '../../testing/analyze.ts'

const told = (text: string, fileName?: string): string => {
  const { date, from, byline, place } = analyzed(text, { format: 'markdown', fileName }).publication
  return [date, from, byline, place].map((it) => it ?? '-').join(' | ')
}

test('reads a header line', () => {
  expect(told('Published: 26 November 2025 Wednesday. The English Chronicle Desk.\n\nTalks begin.')).toBe(
    '2025-11-26 | header | The English Chronicle Desk | -',
  )
  expect(told('Robots win medal\n\nFriday, July 21, 2017\n\nA team won.')).toBe('2017-07-21 | header | - | -')
})

test('reads front matter before anything else', () => {
  expect(told('---\ndate: 2024-02-29\nauthor: Ana Ruiz\n---\n\nFriday, July 21, 2017\n\nText.')).toBe(
    '2024-02-29 | frontMatter | Ana Ruiz | -',
  )
})

test('reads place and date of a dateline, and guesses no year', () => {
  expect(told('NEW YORK, March 3, 2024 (Reuters) — The bank closed.')).toBe(
    '2024-03-03 | dateline | - | NEW YORK',
  )
  expect(told('LONDON, March 3 (Reuters) — The bank closed.')).toBe('- | - | - | LONDON')
})

test('reads the file name last', () => {
  expect(told('By Ben Roe and Ana Ruiz\n\nTalks begin.', '2025-11-26-talks.md')).toBe(
    '2025-11-26 | fileName | Ben Roe and Ana Ruiz | -',
  )
  expect(told('Talks begin.', '2025-02-30.md')).toBe('- | - | - | -')
})

test('never asks the clock', () => {
  expect(told('The mayor said on Tuesday that it would close.')).toBe('- | - | - | -')
})
