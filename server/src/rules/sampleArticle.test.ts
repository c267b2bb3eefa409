import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { analyzed } from '../testing/analyze.ts'
import { runRules } from './runRules.ts'

const url = new URL('../../../test-fixtures/articles/peace-talks.txt', import.meta.url)
const text = readFileSync(url, 'utf8')
const findings = runRules(analyzed(text))

/** What a copy editor marked in the article as a source that nobody could ask. */
const vague = [
  'According to officials',
  'Analysts note',
  'European allies',
  'Analysts warn',
  'Observers note',
  'The international community has stressed',
  'European Union officials',
  'Observers expect',
]

test('the sample’s vague sources are flagged, and no others', () => {
  const found = findings.filter((it) => it.rule === 'vague-source')
  expect(found.map((it) => text.slice(it.start, it.end))).toEqual(vague)
})

/** What the same editor would be annoyed to see flagged: it is common knowledge, attributed near by, or right. */
test.each([
  '26 November 2025 Wednesday',
  'is scheduled to hold talks',
  'Tuesday, Trump',
  'have stepped up their involvement',
  '“coalition of the willing,”',
  'remain at odds over several core issues',
  'annexed in 2014',
  'agree not to join NATO',
  'fighting continues on the ground',
  'at least seven injuries',
  'up to 40,000 residents',
  'Russia’s full-scale invasion of Ukraine',
])('nothing is said of “%s”', (words) => {
  const start = text.indexOf(words)
  expect(start).toBeGreaterThan(0)
  const end = start + words.length
  expect(findings.filter((it) => it.start < end && start < it.end)).toEqual([])
})

test('the sample has at most 20 problems', () => {
  const told = findings.map((it) => `${it.rule} at “${text.slice(it.start, it.end)}”`)
  expect(told.length, told.join('\n')).toBeLessThanOrEqual(20)
})
