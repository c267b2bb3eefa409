import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCli } from '../../testing/runCli.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))
  mkdirSync(join(folder, '.newsroom'))
  writeFileSync(
    join(folder, '.newsroom/actors.yaml'),
    'actors:\n  - { name: Ivan Fedorov, kind: person, spelling: { forbidden: [Federov] } }\n',
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

const before =
  'Bridge to open\r\n\r\nIvan Federov, the mayor, said on Monday: “Federov is no name of mine.”\r\n\r\nMr. Federov said no.'
const after = before.replace('Ivan Federov', 'Ivan Fedorov').replace('Mr. Federov', 'Mr. Fedorov')

function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const check = (...args: readonly string[]) => runCli(['check', '--all-files', ...args], { cwd: folder })

test('--fix mends what has one right answer, and leaves line ends, marks and what is quoted as they are', async () => {
  const path = write('a.txt', `\u{feff}${before}`)
  const { code, out } = await check('--fix', '.')
  expect(readFileSync(path, 'utf8')).toBe(`\u{feff}${after}`)
  expect(out).toMatch(/2 problems mended\n$/u)
  expect(out).not.toContain('Federov” is')
  expect(code).toBe(0)
  expect((await check('--fix', '.')).out).not.toContain('mended')
})

test('--fix does not write a file in which it mends nothing', async () => {
  const path = write('a.txt', 'Bridge to open\n\nAnalysts note the price of it.\n')
  utimesSync(path, 1000, 1000)
  const { ino } = statSync(path)
  const { code } = await check('--fix', 'a.txt')
  expect(code).toBe(1)
  expect(statSync(path)).toMatchObject({ ino, mtimeMs: 1_000_000 })
})

test('--fix tells the places of what is left in the mended text', async () => {
  write(
    'a.txt',
    'Federov, Federov said. Analysts note the price of it.\n'.replaceAll('Federov', 'Ivan Federov'),
  )
  write(
    '.newsroom/actors.yaml',
    'actors:\n  - { name: Ivan Fedorovich, spelling: { forbidden: [Ivan Federov] } }\n',
  )
  const { out } = await check('--fix', '--format', 'compact', 'a.txt')
  const text = readFileSync(join(folder, 'a.txt'), 'utf8')
  expect(text).not.toContain('Federov ')
  expect(out).toContain(`a.txt:1:${text.indexOf('Analysts') + 1} warning vague-source`)
})

test('--fix-dry-run writes a diff that git applies, and no file', async () => {
  const names = ['a b.txt', 'é.txt', 'quote".txt']
  for (const name of names) write(name, before)
  write('clean.txt', 'Bridge to open\n\nMr. Fedorov said no.\n')
  const { code, out } = await check('--fix-dry-run', '.')
  expect(code).toBe(1)
  expect(out).toContain('-Mr. Federov said no.\n\\ No newline at end of file\n+Mr. Fedorov said no.\n')
  for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(before)
  execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: out })
  for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(after)
  expect(await check('--fix-dry-run', '.')).toEqual({ code: 0, out: '', error: '' })
})

test('--fix-dry-run shows what would become of standard input, which --fix cannot write', async () => {
  const options = { cwd: folder, stdin: before }
  const dry = await runCli(['check', '--fix-dry-run', '--stdin-filename', 'a.txt', '-'], options)
  expect(dry.out).toContain('+++ b/a.txt\n')
  expect(dry.out).toContain('+Mr. Fedorov said no.')
  const { code, error } = await runCli(['check', '--fix', '-'], options)
  expect([code, error]).toEqual([
    2,
    'on-the-record: --fix cannot write to standard input; --fix-dry-run shows what it would change.\n',
  ])
  expect((await check('--fix', '--fix-dry-run', '.')).code).toBe(2)
})

test('--quiet --fix leaves alone what is less than a warning', async () => {
  const path = write('a.txt', before)
  await check('--quiet', '--rule', 'forbidden-spelling=hint', '--fix', '.')
  expect(readFileSync(path, 'utf8')).toBe(before)
})
