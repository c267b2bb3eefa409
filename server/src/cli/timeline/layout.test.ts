import { expect, test } from 'vitest'
import type { TimelineEntry } from '../../core/article/timeline.ts'
import { layoutTimeline, lineHeight } from './layout.ts'

const entry = (
  label: string,
  value: string | undefined,
  status: 'past' | 'planned' = 'past',
): TimelineEntry => ({
  kind: 'event',
  event: { start: 0, end: 1, trigger: { start: 0, end: 1 }, label, date: value, actors: [], status },
  value,
  when: value,
})

test('gives each entry a row of its own, however long its label', () => {
  const long = 'Committee of the regions meets with the owners of the bridge and others in the old town hall'
  const { rows, height, line } = layoutTimeline({
    title: undefined,
    entries: [
      entry(long, '2025-11-25'),
      entry('Vote', '2025-11-25'),
      { kind: 'publication', value: '2025-11-26', when: '26 Nov 2025' },
      entry('Repairs', '2025-12', 'planned'),
    ],
  })
  expect(rows.map((it) => [it.kind, it.lines.length])).toEqual([
    ['past', 2],
    ['past', 1],
    ['published', 1],
    ['planned', 1],
  ])
  expect(rows[0]!.lines.join(' ')).toBe(long)
  for (let i = 1; i < rows.length; i++)
    expect(rows[i]!.y - rows[i - 1]!.y).toBeGreaterThan(rows[i - 1]!.lines.length * lineHeight)
  expect(line).toEqual({ from: rows[0]!.y, to: rows[3]!.y })
  expect(height).toBeGreaterThan(rows[3]!.y + lineHeight / 2)
})

test('puts what has no date below the line, under words that say so', () => {
  const { rows, line, undatedY } = layoutTimeline({
    title: 'Bridge closed',
    entries: [entry('Vote', '2025-11-25'), entry('Flood', '2025-11-26'), entry('Repairs', undefined)],
  })
  expect(line?.to).toBe(rows[1]!.y)
  expect(undatedY).toBeGreaterThan(rows[1]!.y + lineHeight / 2)
  expect(rows[2]!.y).toBeGreaterThan(undatedY! + lineHeight / 2)
})

test('cuts words that no line can hold, and drops what a picture cannot carry', () => {
  const { rows } = layoutTimeline({
    title: undefined,
    entries: [entry('x'.repeat(5000), '2025'), entry('a\u0000b \ud800c', '2025')],
  })
  expect(rows[0]!.lines).toHaveLength(1)
  expect(rows[0]!.lines[0]!.endsWith('…')).toBe(true)
  expect(rows[1]!.lines).toEqual(['a b c'])
})
