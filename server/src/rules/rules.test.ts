import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeAnnotated } from '../testing/annotated.ts'
import { analyzed } from '../testing/analyze.ts'
import { readRuleFixture, type RuleFixture } from '../testing/ruleFixture.ts'
import { rules } from './index.ts'
import type { PlacedFinding, Rule } from './rule.ts'
import { activeRules } from './ruleChoices.ts'
import { runRules } from './runRules.ts'

const root = new URL('../../../', import.meta.url)
/** Rules are files in kebab-case; what they share is in camelCase. One rule's name is a single word. */
const files = readdirSync(new URL('server/src/rules/', root)).filter(
  (it) => /^[a-z]+(?:-[a-z]+)+\.ts$/.test(it) || it === 'secondhand.ts',
)

/** Rules that compare a date with that of publication. */
const needsPublication = new Set(['redundant-weekday', 'tense-conflict'])

test('the list holds every rule of the folder, by id', () => {
  expect(rules.map((it) => `${it.meta.id}.ts`)).toEqual(files.sort())
})

describe.each(rules.map((it) => [it.meta.id, it] as const))('%s', (id, rule) => {
  const fixture = readRuleFixture(id)

  test('has a page', () => {
    const page = new URL(`docs/rules/${id}.md`, root)
    expect(existsSync(page)).toBe(true)
    expect(
      readFileSync(page, 'utf8').startsWith(`# ${id}\n\n*${severityWord(rule.meta.severity)} by default.*`),
    ).toBe(true)
  })

  test('finds what its fixture notes, and nothing else', async () => {
    const { path, text, notes } = fixture
    await expect(writeAnnotated({ text, notes: findingsIn(fixture, rule) })).toMatchFileSnapshot(path)
    const clean = text.indexOf('\n## Clean\n')
    expect(notes.filter((it) => it.start < clean).length).toBeGreaterThanOrEqual(5)
    expect(notes.filter((it) => it.start >= clean)).toEqual([])
    expect(text.slice(clean).trim().split('\n\n').length - 1).toBeGreaterThanOrEqual(5)
  })

  test.skipIf(needsPublication.has(id))('finds the same without a publication date, but for dates', () => {
    expect(findingsIn(undated(fixture), rule).length).toBeGreaterThanOrEqual(5)
  })

  test.runIf(needsPublication.has(id))('finds nothing without a publication date', () => {
    expect(findingsIn(undated(fixture), rule)).toEqual([])
  })
})

/** Rules about what the others find. */
const judgesOthers = new Set(['unused-ignore'])

/** The rule's findings in each article of its fixture, whatever its severity. */
function findingsIn({ articles, newsroom }: RuleFixture, rule: Rule): readonly PlacedFinding[] {
  const run = judgesOthers.has(rule.meta.id) ? rules : [rule]
  const active = activeRules({ rules: { [rule.meta.id]: { severity: 'hint' } } }, run)
  const options = { active, asReport: true }
  return articles.flatMap(({ text, start }) =>
    runRules(analyzed(text, { format: 'markdown', newsroom }), options)
      .filter((it) => it.rule === rule.meta.id)
      .map((it) => ({ ...it, start: it.start + start, end: it.end + start })),
  )
}

function undated(fixture: RuleFixture): RuleFixture {
  const articles = fixture.articles.map((it) => ({ ...it, text: it.text.replace(/^---\n[^]*?\n---\n/, '') }))
  return { ...fixture, articles }
}

function severityWord(severity: string): string {
  return severity.charAt(0).toUpperCase() + severity.slice(1)
}
