import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '../testing/runCli.ts'
import type { ArticleJson } from './articleJson.ts'
import type { TimelineJson } from './timeline/timelineJson.ts'

const sample = new URL('../../../test-fixtures/articles/peace-talks.txt', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))

const run = (args: readonly string[], stdin = '') => runCli(args, { stdin })

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('annotate shows a person who is in the article and who said what', async () => {
  const { code, out } = await run(['annotate', sample])
  expect(code).toBe(0)
  expect(out).toContain('published 2025-11-26 (header line)')
  expect(out).toMatch(/Volodymyr Zelensky person {2}.*Ukrainian President/u)
  expect(out).toMatch(/\nStatements \d+\n/)
})

test('annotate --format jsonl writes one line an article', async () => {
  const { out } = await run(['annotate', '--format', 'jsonl', sample, sample])
  const lines = out.trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect((JSON.parse(lines[0]!) as ArticleJson).id).toBe(sample)
})

test('timeline prints the events in the order of time', async () => {
  const { code, out } = await run(['timeline', sample])
  expect(code).toBe(0)
  expect(out).toMatch(
    /2014 +Crimea annexed\n[^]*25 Nov 2025 +Macron[^]*26 Nov 2025 +published\n[^]*\(planned\)/u,
  )
  const json = JSON.parse((await run(['timeline', '--format', 'json', sample])).out) as TimelineJson
  expect(json.entries[0]).toMatchObject({
    kind: 'event',
    date: '2014',
    when: '2014',
    label: 'Crimea annexed',
  })
  expect((await run(['timeline', '-'], 'Nothing here.')).out).toBe('stdin\n  No events found.\n\n')
})

test('timeline draws one article', async () => {
  const { code, out } = await run(['timeline', '--format', 'svg', sample])
  expect(code).toBe(0)
  expect(out.startsWith('<svg')).toBe(true)
  const two = await run(['timeline', '--format', 'svg', sample, sample])
  expect([two.code, two.out]).toEqual([2, ''])
})

test('annotate takes the publication date that is given', async () => {
  const { out } = await run(
    ['annotate', '--format', 'json', '--date', '2024-03-05', '-'],
    'It was told on Monday.',
  )
  expect((JSON.parse(out) as ArticleJson).publication).toMatchObject({ date: '2024-03-05', from: 'option' })
  expect((JSON.parse(out) as ArticleJson).dates[0]?.value).toBe('2024-03-04')
})

test('annotate --from-jsonl answers every line in order, bad ones too', async () => {
  const lines = [
    '{"id":"a","text":"“Yes,” Ana Ruiz said."}',
    '{"id":"b"',
    '{"id":7,"text":"# Head\\n\\nAna Ruiz said no.","format":"markdown","date":"2024-03-05"}',
    '{"id":"c","text":5}',
    '',
    '{"id":"d","text":"","date":"2024-02-30"}',
  ]
  const { code, out } = await run(['annotate', '--from-jsonl', '-'], lines.join('\n'))
  expect(code).toBe(1)
  const answers = out
    .trimEnd()
    .split('\n')
    .map((it) => JSON.parse(it) as Partial<ArticleJson> & { error?: string; line?: number })
  expect(answers.map((it) => it.id)).toEqual(['a', undefined, '7', 'c', 'd'])
  expect(answers.map((it) => it.line)).toEqual([undefined, 2, undefined, 4, 6])
  expect(answers[1]?.error).toContain('no JSON')
  expect(answers[3]?.error).toBe('“text” must be a string.')
  expect(answers[4]?.error).toContain('“date” must be a day')
})

test('annotate --runs whole counts a running quotation as one statement', async () => {
  const line = JSON.stringify({ id: 'a', text: '“We open,” Ana Ruiz said. “Nobody pays. It took years.”' })
  for (const [args, count] of [
    [[], 3],
    [['--runs', 'whole'], 1],
  ] as const) {
    const { out } = await run(['annotate', '--from-jsonl', ...args], line)
    expect((JSON.parse(out) as ArticleJson).statements).toHaveLength(count)
  }
})

test('annotate --from-jsonl reads a file', async () => {
  const path = file('corpus.jsonl', '{"id":"a","text":"Ana Ruiz left."}\n')
  const { code, out } = await run(['annotate', '--from-jsonl', path])
  expect(code).toBe(0)
  expect(out.split('\n')).toHaveLength(2)
})

test('check names place, severity, rule and what is so, and exits 1', async () => {
  const path = file('claim.txt', 'Headline of it\n\nAnalysts note that the price has doubled.\n')
  const { code, out } = await run(['check', '--format', 'compact', path])
  expect(out).toMatch(/claim\.txt:3:1 warning vague-source “Analysts note” does not tell/u)
  expect(code).toBe(1)
})

test('check exits 0 where there is nothing to tell', async () => {
  const path = file('clean.md', '# Head\n\n“Yes,” Mayor Ana Ruiz said on Tuesday.\n')
  expect(await run(['check', '--date', '2025-11-26', path])).toEqual({
    code: 0,
    out: '✔ No problems in 1 file\n',
    error: '',
  })
})

test('check --rule silences a rule', async () => {
  const path = file('claim.txt', 'Headline of it\n\nAnalysts note that the price has doubled.\n')
  expect(await run(['check', '-f', 'compact', '--rule', 'vague-source=off', path])).toEqual({
    code: 0,
    out: '',
    error: '',
  })
})

test.each([
  [['check', 'no-such-file.txt'], 'no-such-file.txt: there is no such file.'],
  [['annotate', folder], 'is a folder'],
  [['check', 'no-such-*.txt'], 'no-such-*.txt: no file matches.'],
  [['check', file('binary.txt', new Uint8Array([80, 75, 0, 1]))], 'is not a text file.'],
  [['check', file('utf16.txt', new Uint8Array([255, 254, 65, 0]))], 'UTF-16; save it as UTF-8.'],
  [['check', file('latin.txt', new Uint8Array([80, 233, 10]))], 'is not written in UTF-8'],
  [['check'], 'Name a file'],
  [['annotate', '--format', 'xml', sample], 'Allowed choices are text, json, jsonl.'],
  [['annotate', '--date', '2024-02-30', sample], 'Write a day such as 2025-11-26.'],
  [['annotate', '--from-jsonl', 'no-such-file.jsonl'], 'there is no such file.'],
  [['check', '--rule', 'no-such-rule=off', sample], 'There is no rule “no-such-rule”'],
  [['chek', sample], "unknown command 'chek'"],
])('%j is misuse', async (args, message) => {
  const { code, error } = await run(args)
  expect(error).toContain(message)
  expect(code).toBe(2)
})

test('a file that cannot be read does not keep the others from being read', async () => {
  const { code, out } = await run(['annotate', 'no-such-file.txt', sample])
  expect(code).toBe(2)
  expect(out).toContain('peace-talks.txt')
})

test('--version prints the package’s version and --help exits 0', async () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect((await run(['--version'])).out).toBe(`${manifest.version}\n`)
  expect(await run(['--help'])).toMatchObject({ code: 0, error: '' })
})
