import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { analyzed } from '../testing/analyze.ts'
import { articleJson } from './articleJson.ts'

const root = new URL('../../../', import.meta.url)
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }))
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('docs/article.schema.json', root), 'utf8')) as object,
)

test('what is printed for the sample is what the schema describes', () => {
  const text = readFileSync(new URL('test-fixtures/articles/peace-talks.txt', root), 'utf8')
  const json = articleJson(analyzed(text), 'peace-talks.txt')
  validate(json)
  expect(validate.errors ?? []).toEqual([])
  for (const list of [
    json.actors,
    json.dates,
    json.quotations,
    json.statements,
    json.sentences,
    json.claims,
  ]) {
    expect(list).not.toHaveLength(0)
  }
  const ids = new Set(json.actors.map((it) => it.id))
  for (const { speaker } of json.statements) {
    if (speaker !== null && speaker !== 'unnamed') expect(ids).toContain(speaker)
  }
})

test('an empty text is an article too', () => {
  validate(articleJson(analyzed(''), 'empty'))
  expect(validate.errors ?? []).toEqual([])
})
