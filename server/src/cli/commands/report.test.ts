import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { testModels } from '../../testing/models.ts'
import type { CommandIo } from '../commandIo.ts'
import type { ReportJson } from '../report/reportJson.ts'
import { runCommand } from '../runCommand.ts'

const sample = new URL('../../../../test-fixtures/articles/peace-talks.txt', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'on-the-record-report-'))

async function run(args: readonly string[], stdin = '') {
  let out = ''
  let error = ''
  const io = {
    stdin: Readable.from([Buffer.from(stdin)]),
    write(text: string) {
      out += text
      return Promise.resolve()
    },
    writeError: (text: string) => void (error += text),
    color: false,
  } as CommandIo
  const code = await runCommand(['report', ...args], io, testModels)
  return { code, out, error }
}

test('report is Markdown for one file', async () => {
  const { code, out } = await run([sample])
  expect(code).toBe(0)
  expect(out).toMatch(
    /^# .*peace-talks\.txt\n\npublished 2025-11-26\n\n\*\*\d+% of \d+ claims have a named source/u,
  )
})

test('report puts a table over several, and goes on where one cannot be read', async () => {
  const ferry = join(folder, 'ferry.md')
  writeFileSync(ferry, '# Ferry\n\n“We open on Friday,” Ana Ruiz said.\n')
  const { code, out, error } = await run(['--format', 'json', sample, join(folder, 'none.txt'), ferry])
  expect(code).toBe(2)
  expect(error).toContain('there is no such file')
  const { articles } = JSON.parse(out) as ReportJson
  expect(articles.map((it) => [it.title, it.coverage.share === 1])).toEqual([
    [null, false],
    ['Ferry', true],
  ])
})

test('report reads the news in a folder, and leaves the rest of it', async () => {
  const place = mkdtempSync(join(tmpdir(), 'on-the-record-report-'))
  writeFileSync(join(place, 'ferry.md'), '# Ferry\n\n“We open on Friday,” Mayor Ana Ruiz said on Tuesday.\n')
  writeFileSync(join(place, 'README.md'), '# How to\n\nRun `npm test`, then write what you found.\n')
  const { code, out } = await run(['--format', 'json', place])
  expect(code).toBe(0)
  expect((JSON.parse(out) as ReportJson).articles.map((it) => it.id)).toEqual([join(place, 'ferry.md')])
})

test('report reads standard input', async () => {
  const { out } = await run(['-'], '“We open on Friday,” Ana Ruiz said.\n')
  expect(out).toContain('# stdin\n\n**Its one claim has a named source.**')
})

test('report --format html -o writes a page whose style its policy allows', async () => {
  const file = join(folder, 'report.html')
  const { code, out } = await run(['-f', 'html', '-o', file, sample])
  expect([code, out]).toEqual([0, ''])
  const page = readFileSync(file, 'utf8')
  const style = /<style>([^]*?)<\/style>/u.exec(page)![1]!
  expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`)
})

test.each([
  [[], 'Name a file'],
  [['-f', 'pdf', sample], 'Allowed choices are markdown, html, json.'],
  [['-o', join(folder, 'no/such/folder.md'), sample], 'cannot be written'],
])('report %j is misuse', async (args, message) => {
  const { code, error } = await run(args)
  expect(error).toContain(message)
  expect(code).toBe(2)
})
