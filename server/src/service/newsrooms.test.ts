import { beforeEach, expect, test } from 'vitest'
import { createNewsrooms, type Newsrooms } from './newsrooms.ts'

const files = new Map<string, string>()
const folders = ['file:///news', 'file:///news/sport/']
const told: string[] = []
let newsrooms: Newsrooms
let reads: number

beforeEach(() => {
  files.clear()
  told.length = 0
  reads = 0
  newsrooms = createNewsrooms({
    files: {
      read(uri) {
        reads++
        return Promise.resolve(files.get(uri))
      },
      findArticles: () => Promise.resolve([]),
    },
    folders: () => folders,
    encoding: 'utf-16',
    onChange: () => told.push('change'),
    onProblems: (uri, problems) =>
      told.push(
        `${uri.replace('file:///', '')}: ${problems.map((it) => `${it.range.start.line} ${it.message as string}`).join('; ')}`,
      ),
  })
})

async function known(uri: string): Promise<string | undefined> {
  await newsrooms.pending(uri)
  return newsrooms
    .of(uri)
    ?.actors.map(({ name }) => name)
    .join(', ')
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

test('reads the nearest file upwards, and not above the innermost folder of the workspace', async () => {
  files.set('file:///news/.newsroom/actors.yaml', '- name: Top')
  files.set('file:///news/city/.newsroom/actors.json', '[{"name": "City"}]')
  files.set('file:///.newsroom/actors.yaml', '- name: Outside')
  expect(await known('file:///news/a.txt')).toBe('Top')
  expect(await known('file:///news/city/deep/er/a.txt')).toBe('City')
  expect(await known('file:///news/sport/a.txt')).toBeUndefined()
  expect(await known('file:///elsewhere/a.txt')).toBeUndefined()
  expect(await known('untitled:Untitled-1')).toBeUndefined()
})

test('asks for no file twice', async () => {
  await known('file:///news/a.txt')
  // Of each kind a YAML and a JSON file.
  expect(reads).toBe(6)
  expect(newsrooms.pending('file:///news/b.txt')).toBeUndefined()
  expect(await known('file:///news/b.txt')).toBeUndefined()
  expect(reads).toBe(6)
})

test('follows files that come, change and go, and tells of it once', async () => {
  const path = 'file:///news/.newsroom/actors.yaml'
  await known('file:///news/a.txt')
  files.set(path, '- name: A')
  newsrooms.changed([path])
  await settled()
  expect([newsrooms.of('file:///news/a.txt')?.actors.length, told]).toEqual([
    1,
    ['news/.newsroom/actors.yaml: ', 'change'],
  ])
  newsrooms.changed([path, 'file:///news/b.txt'])
  await settled()
  expect(told).toHaveLength(2)
  files.clear()
  newsrooms.changed(['file:///news/.newsroom'])
  await settled()
  expect([newsrooms.of('file:///news/a.txt'), told.slice(2)]).toEqual([
    undefined,
    ['news/.newsroom/actors.yaml: ', 'change'],
  ])
})

test('tells what is wrong in a file, uses the rest, and takes it back', async () => {
  const path = 'file:///news/.newsroom/actors.yaml'
  files.set(path, '- kind: person\n- name: B\n  kind: animal\n')
  expect(await known('file:///news/a.txt')).toBe('B')
  expect(told).toEqual([
    'news/.newsroom/actors.yaml: 0 An entry needs a “name:”.; 2 “animal” is no kind; there are person, organization, place, group.',
  ])
  files.set(path, '- name: B\n')
  newsrooms.refresh()
  await settled()
  expect(told.slice(1)).toEqual(['news/.newsroom/actors.yaml: ', 'change'])
})

test('says what the team agreed on for a file, as the same object until a file changes', async () => {
  files.set('file:///news/.newsroom/config.yaml', 'preset: wire\nignore: [drafts/]')
  files.set(
    'file:///news/city/.newsroom/ignore.yaml',
    '- { rule: loaded-verb, text: claimed, file: "a b.txt" }',
  )
  const uris = ['file:///news/a.txt', 'file:///news/drafts/a.txt', 'file:///news/city/a%20b.txt']
  for (const uri of uris) await newsrooms.pending(uri)
  const configs = uris.map((it) => newsrooms.configOf(it))
  expect(
    configs.map(({ choices, isLeftOut, accepted }) => [choices.preset, isLeftOut, accepted.length]),
  ).toEqual([
    ['wire', false, 0],
    ['wire', true, 0],
    ['wire', false, 1],
  ])
  expect(newsrooms.configOf(uris[0]!)).toBe(configs[0])
  files.set('file:///news/.newsroom/config.yaml', 'preset: loud')
  newsrooms.changed(['file:///news/.newsroom/config.yaml'])
  await settled()
  expect(newsrooms.configOf(uris[0]!).choices).toEqual({})
  expect(told.at(-2)).toBe(
    'news/.newsroom/config.yaml: 0 There is no such preset; there are desk, wire, teaching, quiet.',
  )
  expect(newsrooms.configOf('file:///elsewhere/a.txt')).toEqual({
    choices: {},
    isLeftOut: false,
    accepted: [],
  })
})
