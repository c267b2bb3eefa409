import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createFindAccepted } from './findAccepted.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('finds what the nearest file lets stand in a file, and tells once what is wrong there', async () => {
  const ignores = join(folder, '.newsroom/ignore.yaml')
  mkdirSync(join(folder, '.newsroom'))
  writeFileSync(
    ignores,
    '- { rule: loaded-verb, text: claimed, file: city/* }\n- { rule: no-such, text: x }\n- { rule: vague-source, text: officials }\n',
  )
  const told: string[] = []
  const find = createFindAccepted((sentence) => void told.push(sentence))
  const texts = async (path: string) => (await find(join(folder, path))).map(({ text }) => text)
  expect(await texts('city/a.txt')).toEqual(['claimed', 'officials'])
  expect(await texts('sport/a.txt')).toEqual(['officials'])
  expect(told).toEqual([`${ignores}:2:11 "no-such" is no rule.`])
})
