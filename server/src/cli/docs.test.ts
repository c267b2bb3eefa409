import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { runCli } from '../testing/runCli.ts'

const page = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8')
const isOption = /--[a-z][a-z-]*/gu

/** Names of the commands that the help lists. */
const commands = async (): Promise<readonly string[]> => {
  const { out } = await runCli(['--help'])
  const [, list = ''] = out.split('\nCommands:\n')
  return [...list.split('\n\n')[0]!.matchAll(/^ {2}(\w+)/gmu)]
    .map((it) => it[1]!)
    .filter((it) => it !== 'help')
}

/** The part of the page on a command, up to the next one. */
const partOn = (command: string): string =>
  page.split(/^## /mu).find((it) => it.startsWith(`${command}\n`)) ?? ''

/** Options as the help lists them: each at the start of its line. */
const optionsOf = (help: string): readonly string[] =>
  [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gmu)].map((it) => it[1]!)

test('the page on the command line has a part on each command, and on no other', async () => {
  const parts = [...page.matchAll(/^## (.+)$/gmu)].map((it) => it[1]!)
  expect(parts.sort()).toEqual([...(await commands())].sort())
  expect(parts.length).toBeGreaterThan(3)
})

describe.each(['annotate', 'check', 'lsp', 'report', 'timeline'])('of %s', (command) => {
  const shared = ['--date', '--as', '--help', '--version']

  test('the page tells each option that there is', async () => {
    const { out } = await runCli([command, '--help'])
    const told = new Set([...partOn(command).matchAll(isOption)].map((it) => it[0]))
    expect(optionsOf(out).filter((it) => !told.has(it) && !shared.includes(it))).toEqual([])
    for (const it of shared) expect(page).toContain(`\`${it}`)
  })

  test('the page tells no option that there is not', async () => {
    const { out } = await runCli([command, '--help'])
    const there = new Set([...optionsOf(out), ...shared])
    const listed = [...partOn(command).matchAll(/^- (?:`-\w`, )?`(--[a-z-]+)/gmu)].map((it) => it[1]!)
    expect(listed.filter((it) => !there.has(it))).toEqual([])
  })
})
