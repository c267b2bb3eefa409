import { expect, test } from 'vitest'
import { analyzed } from '../../testing/analyze.ts'
import { createPositions } from '../convert.ts'
import { readLines } from '../lines.ts'
import { dateHints } from './dates.ts'

/** The text with its hints put in. */
function hinted(text: string, published: string | undefined = '2025-11-26'): string {
  const article = analyzed(text, { published })
  const positions = createPositions(readLines(text), 'utf-16')
  const hints = article.blocks.flatMap((it) => dateHints({ uri: 'file:///a.txt', article, positions }, it))
  return hints.reverse().reduce((out, { position, label }) => {
    const at = positions.offsetOf(position)
    return `${out.slice(0, at)} ${typeof label === 'string' ? label : ''}${out.slice(at)}`
  }, text)
}

test('writes the date behind what stands for it', () => {
  expect(hinted('The council voted on Tuesday. It meets again next week.')).toBe(
    'The council voted on Tuesday ⟨25 Nov⟩. It meets again next week ⟨1–7 Dec⟩.',
  )
  expect(hinted('The shop was shut last month, and on Monday night it burned.')).toBe(
    'The shop was shut last month ⟨October⟩, and on Monday night ⟨24 Nov⟩ it burned.',
  )
})

test('keeps to the order of the article', () => {
  expect(hinted('It began on Oct. 14. The council voted Tuesday and meets next week.')).toBe(
    'It began on Oct. 14. The council voted Tuesday ⟨Nov 25⟩ and meets next week ⟨Dec 1–7⟩.',
  )
})

test('gives the year where it is another', () => {
  expect(hinted('The shop was shut last year.')).toBe('The shop was shut last year ⟨2024⟩.')
  expect(hinted('The council will meet next week.', '2025-12-23')).toBe(
    'The council will meet next week ⟨29 Dec – 4 Jan⟩.',
  )
})

test('is silent where the date is written out, or nothing tells what it means', () => {
  for (const text of ['It began on 14 October 2025.', 'It will end soon.', 'It took three days.'])
    expect(hinted(text)).toBe(text)
  const undated = analyzed('The council voted on Tuesday.')
  const positions = createPositions(readLines(undated.source), 'utf-16')
  expect(dateHints({ uri: 'file:///a.txt', article: undated, positions }, undated.blocks[0]!)).toEqual([])
})
