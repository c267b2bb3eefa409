import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import configSchema from '../../../schemas/config.schema.json' with { type: 'json' }
import ignoreSchema from '../../../schemas/ignore.schema.json' with { type: 'json' }
import { readConfig } from './readConfig.ts'
import { readIgnores } from './readIgnores.ts'

const ajv = new Ajv({ strict: false })
const config = ajv.compile(configSchema)
const ignore = ajv.compile(ignoreSchema)

/** Whether the schema, and whether the reader, has nothing against a text. */
const isGoodConfig = (text: string) => [config(parse(text)), readConfig(text).problems.length === 0]
const isGoodIgnore = (text: string) => [ignore(parse(text)), readIgnores(text).problems.length === 0]

test.each([
  '',
  'preset:\nrules:\nignore:\n',
  'preset: quiet',
  'rules: { vague-source: off, loaded-verb: error }',
  'ignore: [drafts/]',
])('the schema of configurations agrees that %j is good', (text) => {
  expect(isGoodConfig(text)).toEqual([true, true])
})

test.each([
  'preset: strict',
  'rules: [vague-source]',
  'rules: { no-such: off }',
  'rules: { vague-source: loud }',
  'rules: { vague-source: { loud: true } }',
  'ignore: drafts/',
  'ignore: [""]',
  'enable: on',
  '- a',
])('the schema of configurations agrees that %j is bad', (text) => {
  expect(isGoodConfig(text)).toEqual([false, false])
})

test.each(['', '- { rule: loaded-verb, text: claimed, file: a.txt, reason: why }', '[]'])(
  'the schema of what may stand agrees that %j is good',
  (text) => {
    expect(isGoodIgnore(text)).toEqual([true, true])
  },
)

test.each([
  'rule: loaded-verb',
  '- loaded-verb',
  '- { rule: loaded-verb }',
  '- { text: claimed }',
  '- { rule: no-such, text: claimed }',
  '- { rule: loaded-verb, text: "" }',
  '- { rule: loaded-verb, text: claimed, line: 3 }',
])('the schema of what may stand agrees that %j is bad', (text) => {
  expect(isGoodIgnore(text)).toEqual([false, false])
})
