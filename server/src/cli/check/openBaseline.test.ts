import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCli } from '../../testing/runCli.ts'

const cwd = mkdtempSync(join(tmpdir(), 'on-the-record-'))
afterAll(() => rmSync(cwd, { recursive: true }))

const check = (...args: readonly string[]) =>
  runCli(['check', '-f', 'compact', '--preset', 'quiet', '--baseline', 'known.json', ...args, 'a.txt'], {
    cwd,
  })

test('a baseline survives edits around a problem, and knows no more of those alike than there were', async () => {
  const claim = 'Analysts note the price of it.\n\n'
  writeFileSync(join(cwd, 'a.txt'), `Head\n\n${claim}`)
  const written = await check('--update-baseline')
  expect([written.code, written.error]).toEqual([
    0,
    'on-the-record: known.json now knows 1 problem in 1 file.\n',
  ])
  writeFileSync(join(cwd, 'a.txt'), `Another head\n\nMore of it.\n\n${claim}`)
  expect(await check()).toEqual({ code: 0, out: '', error: '' })
  writeFileSync(join(cwd, 'a.txt'), `Head\n\n${claim}${claim}`)
  const { code, out } = await check()
  expect([code, out.split('\n').length - 1]).toEqual([1, 1])
})

test('a broken baseline is told, with what to do', async () => {
  writeFileSync(join(cwd, 'known.json'), '{')
  const { code, error } = await check()
  expect([code, error]).toEqual([
    2,
    'on-the-record: known.json is no baseline. Delete it, and --update-baseline writes it anew.\n',
  ])
})
