import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAnnotated, writeAnnotated } from '../testing/annotated.ts'
import { analyzed } from '../testing/analyze.ts'
import { rules } from './index.ts'
import { runRules } from './runRules.ts'

const root = new URL('../../../', import.meta.url)
/** Rules are files in kebab-case; what they share is in camelCase. */
const files = readdirSync(new URL('server/src/rules/', root)).filter((it) =>
  /^[a-z]+(?:-[a-z]+)+\.ts$/.test(it),
)

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
    const article = analyzed(text, { format: 'markdown' })
    await expect(writeAnnotated({ text, notes: runRules(article, { rules: [rule] }) })).toMatchFileSnapshot(
      path,
    )
    const clean = text.indexOf('\n## Clean\n')
    expect(notes.filter((it) => it.start < clean).length).toBeGreaterThanOrEqual(5)
    expect(notes.filter((it) => it.start >= clean)).toEqual([])
    expect(text.slice(clean).trim().split('\n\n').length - 1).toBeGreaterThanOrEqual(5)
  })

  test('finds the same without a publication date, but for dates', () => {
    const { text } = readAnnotated(readFileSync(new URL(`test-fixtures/rules/${id}.md`, root), 'utf8'))
    const body = text.replace(/^---\n[^]*?\n---\n/, '')
    const findings = runRules(analyzed(body, { format: 'markdown' }), { rules: [rule] })
    expect(findings.length).toBeGreaterThanOrEqual(5)
  })
})

function severityWord(severity: string): string {
  return severity.charAt(0).toUpperCase() + severity.slice(1)
}
