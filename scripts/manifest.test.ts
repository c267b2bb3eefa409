import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import config from '../schemas/config.schema.json' with { type: 'json' }
import ignore from '../schemas/ignore.schema.json' with { type: 'json' }
import { rules } from '../server/src/rules/index.ts'
import { presetTable } from './manifest/presetTable.ts'
import { configSchema, ignoreSchema, ruleProperties } from './manifest/schemas.ts'

const { commands, configuration, grammars, jsonValidation, yamlValidation } = manifest.contributes

const metas = rules.map(({ meta }) => meta)

/** As it is written: what is undefined is not there. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

test('offers what can be chosen for every rule, in the words of the rule (npm run manifest writes them)', () => {
  expect(configuration.properties['onTheRecord.rules'].properties).toEqual(written(ruleProperties(metas)))
  expect(config).toEqual(written(configSchema(metas)))
  expect(ignore).toEqual(written(ignoreSchema(metas)))
})

test('tells in the documentation how severe each rule is in each preset', () => {
  const page = readFileSync('docs/configuration.md', 'utf8')
  expect(page).toContain(`\n${presetTable(metas)}\n`)
})

test('tells in the documentation of every setting, with its default', () => {
  const page = readFileSync('docs/configuration.md', 'utf8')
  for (const [name, { default: value }] of Object.entries(configuration.properties)) {
    const row = page.split('\n').find((it) => it.startsWith(`| \`${name}\` |`))
    const shown = typeof value === 'string' ? value : JSON.stringify(value)
    expect(row?.replaceAll('`', '')).toMatch(` | ${shown} |`)
  }
})

test('registers every command that it contributes, and no other', () => {
  const client = readFileSync('client/src/client.ts', 'utf8')
  const registered = [...client.matchAll(/registerCommand\('([^']+)'/g)].map((match) => match[1])
  expect(registered.sort()).toEqual(commands.map(({ command }) => command).sort())
})

test('contributes schemas that are there and ship', () => {
  const ships = readFileSync('.vscodeignore', 'utf8').split('\n')
  for (const { url } of [...jsonValidation, ...yamlValidation]) {
    expect(JSON.parse(readFileSync(url, 'utf8'))).toHaveProperty('definitions')
    expect(ships).toContain(`!${url.replace('./', '').replace(/[^/]+$/u, '*.json')}`)
  }
})

test('contributes grammars under their own scope names', () => {
  for (const { path, scopeName } of grammars) {
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ scopeName })
  }
})

test('is tested in the oldest VS Code that it promises to work in', () => {
  const floor = JSON.parse(readFileSync('test-host/floor/package.json', 'utf8'))
  const version = manifest.engines.vscode.replace('^', '')
  expect(manifest.devDependencies['@types/vscode']).toBe(version)
  // code-server 4.x carries VS Code 1.x.
  expect(floor.dependencies['code-server']).toMatch(
    new RegExp(version.replace(/^1\.(\d+)\..*/, '^4\\.$1\\.')),
  )
})
