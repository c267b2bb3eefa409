import { expect, test } from 'vitest'
import { analyzed } from '../../testing/analyze.ts'
import { isNews } from './isNews.ts'

const news = (text: string, fileName?: string): boolean =>
  isNews(analyzed(text, { format: 'markdown', fileName }), fileName)

test('knows an article that has only been begun', () => {
  expect(news('The mayor said on Tuesday that the bridge would close. Work begins in May.')).toBe(true)
})

test('knows a report without a statement by its dateline', () => {
  const prose = 'The bridge over the river was closed on Tuesday after a crack was found in its deck. '
  expect(news(`LONDON, March 3 (Reuters) — ${prose.repeat(4)}`)).toBe(true)
  expect(news(prose.repeat(4))).toBe(false)
})

test('leaves the files of a software project alone', () => {
  expect(news('The maintainers said that version 2 would be faster than version 1.', 'README.md')).toBe(false)
  expect(
    news('# tool\n\nInstall it with `npm i tool`, then call `tool()` in your code.\n\n- fast\n- small'),
  ).toBe(false)
  expect(news('12:01:22 ERROR failed = {"code": 1}\n12:01:23 INFO retry = {"code": 2}\n')).toBe(false)
})

test('leaves lists, notes and empty files alone', () => {
  expect(news('- buy milk\n- call Ana, who said she would be late\n- read')).toBe(false)
  expect(news('Ana said no.')).toBe(false)
  expect(news('')).toBe(false)
})
