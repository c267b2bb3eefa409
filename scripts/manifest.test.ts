import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { rules } from '../server/src/rules/index.ts'

const { commands, configuration, grammars, jsonValidation, yamlValidation } = manifest.contributes

test('offers a severity for every rule, in the words of the rule (npm run manifest writes them)', () => {
  const offered = Object.entries(configuration.properties['onTheRecord.rules'].properties)
  expect(offered.map(([id, { description }]) => [id, description])).toEqual(
    rules.map(({ meta }) => [meta.id, meta.summary]),
  )
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
