import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyzed } from '../testing/analyze.ts'
import { rules } from './index.ts'
import { activeRules } from './ruleChoices.ts'
import { rulesForText } from './rulesForText.ts'
import { runRules } from './runRules.ts'

const fixtures = new URL('../../../test-fixtures/', import.meta.url)

describe('tells nearly nothing about what is no report', () => {
  const clean = new URL('clean/', fixtures)
  test.each(readdirSync(clean))('%s', (name) => {
    const text = readFileSync(new URL(name, clean), 'utf8')
    const words = text.match(/\S+/gu)!.length
    const found = runRules(analyzed(text, { format: name.endsWith('.md') ? 'markdown' : 'plain' }))
    const told = found.map((it) => `${it.rule} at “${text.slice(it.start, it.end)}”`).join(', ')
    const figure = (found.length * 1000) / words
    expect(figure, `${figure.toFixed(1)} problems for 1,000 words: ${told}`).toBeLessThanOrEqual(2)
  })
})

const report = `The council of Harlow Bay approved a plan on Tuesday to rebuild the sea wall, Mayor Ana Ruiz said.
“We waited for eleven years,” Ruiz told reporters at the town hall. Harbour engineer Tom Keane said that the work would
begin in April. Analysts note that the costs are the highest in the history of the country. The Ministry of Transport
declined to comment. Residents of the Old Quay protested on Monday against the loss of forty parking spaces, according to
the Harlow Bay Police Department.`

const story = `“You are late,” said the porter. Marta put down her case. She was cold, and she was told that there would be
a room. “Nobody came,” he said. “Nobody ever comes.” On Friday snow had blocked the road. She looked at the board behind him. Some say that the keys of the
dead hang there. It was the worst night of her life, and she knew that it would be long. “Sit down,” he said. “Eat.” The
stove hummed, the snow fell, and they ate without a word until the candle went out and the dog began to howl.`

test('asks a report for dates and sources, and a story for no more than names', () => {
  const rulesIn = (text: string) => runRules(analyzed(text)).map((it) => it.rule)
  expect(rulesIn(report)).toContain('vague-source')
  expect(rulesIn(report)).toContain('no-publication-date')
  expect(rulesIn(story)).not.toContain('no-publication-date')
  expect(rulesIn(story)).not.toContain('unsourced-superlative')
})

test('asks a story, too, where it says that it is news', () => {
  const text = `---\non-the-record: true\n---\n\n${story}`
  const found = runRules(analyzed(text, { format: 'markdown' })).map((it) => it.rule)
  expect(found).toContain('no-publication-date')
})

test('one “you” or “I” does not make a report a letter', () => {
  const active = activeRules({})
  const text = `${report} You may know the wall, and I do.`
  expect(rulesForText(active, analyzed(text))).toBe(active)
})

test('gives the same list for the same rules, so that findings can be kept', () => {
  const active = activeRules({})
  const first = rulesForText(active, analyzed(story))
  expect(first).not.toBe(active)
  expect(rulesForText(active, analyzed(`${story} The end.`))).toBe(first)
})

test('knows every rule that it holds back', () => {
  const source = readFileSync(new URL('rulesForText.ts', import.meta.url), 'utf8')
  const known = new Set(rules.map((it) => it.meta.id))
  const lists = source.slice(source.indexOf('const inReports'), source.indexOf('function ids'))
  const named = [...lists.matchAll(/[a-z]+-[a-z-]+|secondhand/gu)].map((it) => it[0])
  expect(named.filter((it) => !known.has(it))).toEqual([])
})
