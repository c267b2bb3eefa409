import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import type { ArticleJson } from './articleJson.ts'

const root = new URL('../../../', import.meta.url)
const command = new URL('dist/cli.js', root).pathname
const sample = new URL('test-fixtures/articles/peace-talks.txt', root).pathname
const run = promisify(execFile)

beforeAll(async () => {
  const { buildAll } = (await import(new URL('scripts/build.mjs', root).href)) as {
    buildAll: (options: { only: readonly string[] }) => Promise<void>
  }
  await buildAll({ only: ['cli', 'check worker', 'timeline'] })
}, 60_000)

test('the built file annotates without anything else', async () => {
  const { stdout } = await run(process.execPath, [command, 'annotate', '--format', 'json', sample])
  expect((JSON.parse(stdout) as ArticleJson).actors.map((it) => it.name)).toContain('Volodymyr Zelensky')
}, 20_000)

test('it draws a picture with its other bundle', async () => {
  const { stdout } = await run(process.execPath, [command, 'timeline', '--format', 'svg', sample])
  expect(stdout).toContain('Crimea annexed</text>')
}, 20_000)

test('it reads a text from standard input and exits with what it found', async () => {
  const child = spawn(process.execPath, [command, 'check', '--format', 'compact', '-'])
  child.stdin.end('A headline stands here\n\nAnalysts note that the price has doubled.\n')
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  const [code] = (await once(child, 'close')) as [number]
  expect(out).toContain('stdin:3:1 warning vague-source')
  expect(code).toBe(1)
}, 20_000)

test('it tells the same in the same order, however many threads there are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))
  for (let number = 0; number < 24; number++) {
    const claims = 'Analysts note that the price has doubled.\n\n'.repeat(1 + ((number * 7) % 5) ** 2)
    writeFileSync(join(folder, `${number}.txt`), `Headline of it\n\n${claims}`)
  }
  writeFileSync(join(folder, 'binary.txt'), new Uint8Array([80, 0, 1]))
  const outputs = ['1', '2', '5'].map((threads) => {
    const args = [command, 'check', '--all-files', '--format', 'json', '--threads', threads, folder]
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 30_000 })
    expect(status).toBe(2)
    return stdout
  })
  rmSync(folder, { recursive: true })
  expect((JSON.parse(outputs[0]!) as { summary: unknown }).summary).toMatchObject({
    checked: 24,
    failed: 1,
    warning: 165,
  })
  expect(new Set(outputs).size).toBe(1)
}, 60_000)

test('a reader who has seen enough ends it without a word', async () => {
  const child = spawn(process.execPath, [command, 'annotate', '--from-jsonl', '-'])
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk))
  child.stdin.on('error', () => undefined)
  const line = `${JSON.stringify({ id: 'a', text: '“Yes,” Ana Ruiz said. '.repeat(200) })}\n`
  child.stdin.write(line.repeat(300))
  await once(child.stdout, 'data')
  child.stdout.destroy()
  child.stdin.end(line)
  const [code] = (await once(child, 'close')) as [number]
  expect(errors).toBe('')
  expect(code).toBe(0)
}, 20_000)
