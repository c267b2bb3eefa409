import { beforeEach, expect, test } from 'vitest'
import { analyzed } from '../testing/analyze.ts'
import { createArticleIndex, type ArticleIndex } from './articleIndex.ts'
import { createDocumentSync } from './openDocument.ts'

const files = new Map<string, string>()
const sync = createDocumentSync('utf-16')
const read: string[] = []
let choice: string
let index: ArticleIndex

beforeEach(() => {
  files.clear()
  read.length = 0
  choice = 'auto'
  files.set('file:///news/a.txt', 'Emma Reed left.')
  files.set('file:///news/b.md', 'Ivan Federov met Emma Reed.')
  index = createArticleIndex({
    files: {
      read: (uri) => Promise.resolve(files.get(uri)),
      findArticles: (folder, limit) =>
        Promise.resolve([...files.keys()].filter((it) => it.startsWith(folder)).slice(0, limit)),
    },
    folders: () => ['file:///news', 'file:///news'],
    newsroomOf: () => undefined,
    pending: () => undefined,
    createDocument: (uri, languageId, text) => sync.create(uri, languageId, 0, text),
    read(document) {
      read.push(`${document.uri.slice(13)} ${document.format}`)
      if (choice === 'off') return undefined
      return { uri: document.uri, article: analyzed(document.text), positions: document.positions }
    },
    choiceFor: () => choice,
  })
})

/** Each article with its actors. */
async function articles(open: readonly string[] = [], isCancelled = () => false): Promise<readonly string[]> {
  const found = (await index.articles(new Set(open), isCancelled)).articles
  return found.map(({ uri, actors }) => `${uri.slice(13)}: ${actors.map(({ name }) => name).join(', ')}`)
}

test('reads each article once, and none that is open', async () => {
  expect(await articles(['file:///news/a.txt'])).toEqual(['b.md: Ivan Federov, Emma Reed'])
  expect(await articles()).toEqual(['a.txt: Emma Reed', 'b.md: Ivan Federov, Emma Reed'])
  expect(read).toEqual(['b.md markdown', 'a.txt plain'])
})

test('follows files that change, come and go', async () => {
  await articles()
  files.set('file:///news/a.txt', 'Carl Olsen left.')
  index.changed(['file:///news/a.txt'])
  files.set('file:///news/c.txt', 'Ana Ruiz left.')
  files.delete('file:///news/b.md')
  expect(await articles()).toEqual(['a.txt: Carl Olsen', 'c.txt: Ana Ruiz'])
  expect(read.slice(2)).toEqual(['a.txt plain', 'c.txt plain'])
})

test('reads again what the person wants otherwise', async () => {
  await articles()
  choice = 'off'
  expect(await articles()).toEqual(['a.txt: ', 'b.md: '])
})

test('does not keep what was overtaken while it was read', async () => {
  const first = articles()
  await Promise.resolve()
  files.set('file:///news/a.txt', 'Carl Olsen left.')
  index.reset()
  await first
  expect((await articles())[0]).toBe('a.txt: Carl Olsen')
})

test('reads together what is asked for together, and stops when nobody waits', async () => {
  await Promise.all([articles(), articles()])
  expect(read).toHaveLength(2)
  index.reset()
  expect(await articles([], () => read.length > 2)).toHaveLength(1)
})
