import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { testModels } from '../testing/models.ts'
import type { ArticleJson } from './articleJson.ts'
import type { CommandIo } from './commandIo.ts'
import { runCommand } from './runCommand.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(path: string, content: string): string {
  const full = join(folder, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, content)
  return full
}

async function run(...args: readonly string[]) {
  let out = ''
  let error = ''
  const io: CommandIo = {
    stdin: Readable.from([Buffer.from('Ushakov said so.')]),
    write(text) {
      out += text
      return Promise.resolve()
    },
    writeError: (text) => void (error += text),
    color: false,
  }
  const code = await runCommand(args, io, testModels)
  return { code, out, error }
}

/** The actors that `annotate` finds in the files, and what it complains of. */
async function annotate(...files: readonly string[]) {
  const { out, error } = await run('annotate', '--format', 'jsonl', ...files)
  const articles = out
    .trimEnd()
    .split('\n')
    .map((it) => JSON.parse(it) as ArticleJson)
  return { names: articles.map(({ actors }) => actors.map(({ name }) => name).join(', ')), error }
}

const top = file(
  'news/.newsroom/actors.yaml',
  '- { name: Yuri Ushakov, kind: person }\n- { name: B, kind: animal }\n',
)
file('news/sport/.newsroom/actors.json', '{ "actors": [{ "name": "Anna Ushakov", "kind": "person" }] }')
const a = file('news/a.txt', 'Ushakov said so.')
const b = file('news/city/b.md', 'Ushakov said so.')
const c = file('news/sport/c.txt', 'Ushakov said so.')

test('reads with what the nearest folder upwards knows, and tells once what is wrong there', async () => {
  expect(await annotate(a, b, c)).toEqual({
    names: ['Yuri Ushakov', 'Yuri Ushakov', 'Anna Ushakov'],
    error: `${top}:2:20 “animal” is no kind; there are person, organization, place, group.\n`,
  })
})

test('knows nothing of standard input', async () => {
  expect((await annotate('-')).names).toEqual(['Ushakov'])
})

test('checks with it, and a bad entry does not fail the check', async () => {
  const { code, error } = await run('check', a)
  expect([code, error]).toEqual([
    0,
    `${top}:2:20 “animal” is no kind; there are person, organization, place, group.\n`,
  ])
})
