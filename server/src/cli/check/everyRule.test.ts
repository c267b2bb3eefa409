import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { readRuleFixture } from '../../testing/ruleFixture.ts'
import { runCli } from '../../testing/runCli.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  readonly files: readonly {
    readonly problems: readonly { readonly rule: string; readonly start: { readonly offset: number } }[]
  }[]
}

/** This one judges what the others find, so that they have to run. */
const judgesOthers = 'unused-ignore'

test.each(rules.map(({ meta }) => meta.id))('%s finds through `check` what its fixture notes', async (id) => {
  const { articles, notes, path } = readRuleFixture(id)
  const cwd = join(folder, id)
  const team = join(cwd, '.newsroom')
  mkdirSync(team, { recursive: true })
  const others = id === judgesOthers ? [] : rules.filter(({ meta }) => meta.id !== id)
  const lines = [`${id}: hint`, ...others.map(({ meta }) => `${meta.id}: off`)]
  writeFileSync(join(team, 'config.yaml'), `rules:\n${lines.map((it) => `  ${it}\n`).join('')}`)
  const actors = path.replace(/\.md$/u, '.actors.yaml')
  if (existsSync(actors)) cpSync(actors, join(team, 'actors.yaml'))
  const names = articles.map(({ text }, number) => {
    writeFileSync(join(cwd, `${number}.md`), text)
    return `${number}.md`
  })
  const { code, out, error } = await runCli(['check', '--format', 'json', ...names], { cwd })
  expect(error).toBe('')
  const found = (JSON.parse(out) as Run).files.flatMap(({ problems }, number) =>
    problems.filter((it) => it.rule === id).map((it) => articles[number]!.start + it.start.offset),
  )
  expect(found).toEqual(notes.map((it) => it.start))
  if (id !== judgesOthers) expect(code).toBe(0)
})
