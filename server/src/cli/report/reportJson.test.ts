import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { articleReport } from '../../report/articleReport.ts'
import { analyzed } from '../../testing/analyze.ts'
import { createLineColumn } from '../lineColumn.ts'
import { reportJson } from './reportJson.ts'

const root = new URL('../../../../', import.meta.url)
const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }))
const validate = ajv.compile(
  JSON.parse(readFileSync(new URL('docs/report.schema.json', root), 'utf8')) as object,
)
const sample = readFileSync(new URL('test-fixtures/articles/peace-talks.txt', root), 'utf8')

const reportOf = (text: string, name: string) => {
  const article = analyzed(text)
  const placeOf = createLineColumn(text)
  return articleReport(article, name, (offset) => placeOf(offset).line)
}

test('what is printed is what the schema describes', () => {
  const accused =
    'Ruiz on trial\n\nProsecutors accused Ana Ruiz of fraud. Tom Hill said that it cost $4 million.'
  const json = reportJson([
    reportOf(sample, 'peace-talks.txt'),
    reportOf(accused, 'trial.txt'),
    reportOf('', 'empty.txt'),
  ])
  validate(json)
  expect(validate.errors ?? []).toEqual([])
  const [talks, trial, empty] = json.articles
  for (const list of [talks!.sources, talks!.claims, talks!.figures, trial!.unheard])
    expect(list).not.toEqual([])
  expect(trial!.unheard[0]).toMatchObject({
    name: 'Ana Ruiz',
    accused: { words: 'accused Ana Ruiz', line: 3 },
  })
  expect(empty!.coverage.share).toBeNull()
  expect(json.coverage.claims).toBe(talks!.coverage.claims + trial!.coverage.claims)
})

test('places are where the words are', () => {
  const { articles } = reportJson([reportOf(sample, 'peace-talks.txt')])
  for (const { start, end, line, words } of articles[0]!.claims) {
    expect(sample.slice(start, end)).toBe(words)
    expect(sample.slice(0, start).split('\n').length).toBe(line)
  }
})
