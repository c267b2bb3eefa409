import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Newsroom } from '../core/newsroom/newsroom.ts'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import { readAnnotated, writeAnnotated } from '../testing/annotated.ts'
import { analyzed } from '../testing/analyze.ts'
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
  test('has a page', () => {
    const page = new URL(`docs/rules/${id}.md`, root)
    expect(existsSync(page)).toBe(true)
    expect(
      readFileSync(page, 'utf8').startsWith(`# ${id}\n\n*${severityWord(rule.meta.severity)} by default.*`),
    ).toBe(true)
  })

  test('finds what its fixture notes, and nothing else', async () => {
    const path = new URL(`test-fixtures/rules/${id}.md`, root).pathname
    const source = readFileSync(path, 'utf8')
    const { text, notes } = readAnnotated(source)
    await expect(writeAnnotated({ text, notes: findingsIn(text, rule) })).toMatchFileSnapshot(path)
    const clean = text.indexOf('\n## Clean\n')
    expect(notes.filter((it) => it.start < clean).length).toBeGreaterThanOrEqual(5)
    expect(notes.filter((it) => it.start >= clean)).toEqual([])
    expect(text.slice(clean).trim().split('\n\n').length - 1).toBeGreaterThanOrEqual(5)
  })

  test.skipIf(needsPublication.has(id))('finds the same without a publication date, but for dates', () => {
    const { text } = readAnnotated(readFileSync(new URL(`test-fixtures/rules/${id}.md`, root), 'utf8'))
    const body = text.replace(/^---\n[^]*?\n---\n/, '')
    expect(findingsIn(body, rule).length).toBeGreaterThanOrEqual(5)
  })

  test.runIf(needsPublication.has(id))('finds nothing without a publication date', () => {
    const { text } = readAnnotated(readFileSync(new URL(`test-fixtures/rules/${id}.md`, root), 'utf8'))
    expect(findingsIn(text.replace(/^---\n[^]*?\n---\n/, ''), rule)).toEqual([])
  })
})

/** Rules about what the others find. */
const judgesOthers = new Set(['unused-ignore'])

/**
 * The rule's findings, whatever its severity. A fixture that says so is an article for each paragraph, or for each stretch
 * between lines of `***`.
 */
function findingsIn(text: string, rule: Rule): readonly PlacedFinding[] {
  const run = judgesOthers.has(rule.meta.id) ? rules : [rule]
  const options = { active: activeRules({ rules: { [rule.meta.id]: { severity: 'hint' } } }, run) }
  const find = (article: string) =>
    runRules(analyzed(article, { format: 'markdown', newsroom: newsroomOf(rule) }), options).filter(
      (it) => it.rule === rule.meta.id,
    )
  const pieces = Object.entries(articlesOf).find(([mark]) => text.startsWith(mark))?.[1]
  if (!pieces) return find(text)
  return [...text.matchAll(pieces)].flatMap(({ 0: article, index }) =>
    find(article).map((it) => ({
      ...it,
      start: it.start + index,
      end: it.end + index,
    })),
  )
}

/** What the newsroom of the rule's fixture knows of actors, if there is one: `<id>.actors.yaml`. */
function newsroomOf({ meta }: Rule): Newsroom | undefined {
  const file = new URL(`test-fixtures/rules/${meta.id}.actors.yaml`, root)
  return existsSync(file) ? readNewsroom(readFileSync(file, 'utf8')).newsroom : undefined
}

/** What a fixture begins with, and what of it is an article then. */
const articlesOf = {
  '<!-- Each paragraph is an article. -->': /[^\n](?:[^\n]|\n(?!\n))*/gu,
  '<!-- Articles are set apart by ***. -->': /[^\n](?:[^\n]|\n(?!\*{3}\n))*/gu,
}

function severityWord(severity: string): string {
  return severity.charAt(0).toUpperCase() + severity.slice(1)
}
