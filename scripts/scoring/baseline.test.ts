import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figures, losses, readBaseline, writeBaseline } from './baseline.ts'
import type { Score } from './scorer.ts'
import { scoreMarkdown, scoreTable } from './table.ts'

const share = (f: number, cases = 1000): Score => ({ p: f, r: f, f, tp: f * cases, gold: cases, pred: cases })

test('a fall within half a point is noise, a larger one is a loss', () => {
  const baseline = { news: { 'names.exact': 80 } }
  expect(losses(baseline, 'news', { 'names.exact': share(0.796) })).toEqual([])
  expect(losses(baseline, 'news', { 'names.exact': share(0.794) })).toEqual([
    { set: 'news', measure: 'names.exact', before: 80, now: 79.4 },
  ])
})

test('with few cases, three of them are noise', () => {
  const baseline = { news: { 'claims.weak': 80 } }
  expect(losses(baseline, 'news', { 'claims.weak': share(0.74, 50) })).toEqual([])
  expect(losses(baseline, 'news', { 'claims.weak': share(0.73, 50) })).toHaveLength(1)
})

test('keeps figures by layer, and leaves out what could not be measured', () => {
  const scores = {
    'names.exact': share(0.8126),
    'dates.valueAccGivenRelaxed': { acc: 0.5, ok: 1, n: 2 },
    'dates.strict': { p: null, r: null, f: null, tp: 0, gold: 0, pred: 0 },
    'names.exact.person': share(1),
  } satisfies Record<string, Score>
  expect(figures(scores)).toEqual({ 'names.exact': 81.3, 'dates.valueAccGivenRelaxed': 50 })
})

test('writes the sets measured and keeps the others', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'baseline-')), 'baseline.json')
  expect(readBaseline(path)).toEqual({})
  writeBaseline(path, { old: { a: 1 } }, { news: { b: 2 } })
  expect(readBaseline(path)).toEqual({ news: { b: 2 }, old: { a: 1 } })
  expect(readFileSync(path, 'utf8').endsWith('}\n')).toBe(true)
})

test('a table shows the change against the figure kept', () => {
  const scores = {
    'names.exact': share(0.82),
    'dates.valueAccGivenRelaxed': { acc: 0.5, ok: 1, n: 2 },
  } as const
  const names = Object.keys(scores)
  expect(scoreTable(scores, names, { 'names.exact': 80 }).split('\n')).toEqual([
    '  names.exact                         82.0   82.0   82.0    1000   1000  +2.0',
    '  dates.valueAccGivenRelaxed                        50.0            1/2',
  ])
  expect(scoreMarkdown(scores, names)).toContain('| names.exact | 82.0 | 82.0 | 82.0 | 1000 |')
})
