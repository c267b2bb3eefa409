import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { createFindConfig } from './findConfig.ts'
import { Misuse } from './misuse.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(path: string, content: string): string {
  const full = join(folder, path)
  mkdirSync(join(full, '..'), { recursive: true })
  writeFileSync(full, content)
  return full
}

const top = file(
  'news/.newsroom/config.yaml',
  'preset: wire\nrules: { vague-source: loud }\nignore: [drafts/, city/notes.txt]\n',
)
file('news/sport/.newsroom/config.json', '{ "rules": { "vague-source": "off" } }')
file('news/.newsroom/ignore.yaml', '- { rule: loaded-verb, text: claimed, file: city/* }\n')

const told: string[] = []
const tell = (sentence: string) => void told.push(sentence)
beforeEach(() => (told.length = 0))

test('finds the nearest file of each kind upwards, and tells once what is wrong in it', async () => {
  const find = await createFindConfig(tell)
  const found = await Promise.all(
    ['a.txt', 'city/b.txt', 'city/notes.txt', 'drafts/x/c.md', 'sport/d.md'].map((it) =>
      find(join(folder, 'news', it)),
    ),
  )
  expect(found.map(({ choices }) => choices.preset)).toEqual(['wire', 'wire', 'wire', 'wire', undefined])
  expect(found.map(({ isLeftOut }) => isLeftOut)).toEqual([false, false, true, true, false])
  expect(found.map(({ accepted }) => accepted.map(({ text }) => text))).toEqual([
    [],
    ['claimed'],
    ['claimed'],
    [],
    [],
  ])
  expect(found[4]?.choices).toEqual({ rules: { 'vague-source': { severity: 'off' } } })
  expect(told).toEqual([
    `${top}:2:24 vague-source should be error, warning, information, hint, off; its own severity stands.`,
  ])
})

test('takes a file that is given for all, its patterns from its folder', async () => {
  const config = file('shared/strict.yaml', 'preset: teaching\nignore: [old.txt]\n')
  const find = await createFindConfig(tell, config)
  const [a, old] = await Promise.all(
    ['news/sport/a.txt', 'shared/old.txt'].map((it) => find(join(folder, it))),
  )
  expect([a?.choices, a?.isLeftOut, old?.isLeftOut]).toEqual([{ preset: 'teaching' }, false, true])
})

test('refuses a given file that is not there', async () => {
  await expect(createFindConfig(tell, join(folder, 'no.yaml'))).rejects.toThrow(Misuse)
})

test('says nothing where there is nothing', async () => {
  const find = await createFindConfig(tell)
  expect(await find(file('elsewhere/a.txt', ''))).toEqual({ choices: {}, isLeftOut: false, accepted: [] })
})
