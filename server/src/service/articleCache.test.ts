import { expect, test } from 'vitest'
import type { Analyzer } from '../core/article/analyze.ts'
import { handMadeArticle } from '../testing/handMadeArticle.ts'
import { createArticleCache } from './articleCache.ts'
import { createDocumentSync } from './openDocument.ts'

const sync = createDocumentSync('utf-16')

/** A cache whose analyzers write down what they are asked to read. */
function recordingCache() {
  const read: string[] = []
  let analyzers = 0
  const createAnalyzer = (): Analyzer => {
    const name = `analyzer ${++analyzers}`
    return {
      analyze(source, { format, fileName }) {
        read.push(`${name}: ${fileName ?? ''} ${format} ${source}`)
        return handMadeArticle(source)
      },
    }
  }
  const cache = createArticleCache(createAnalyzer, () => undefined)
  return { cache, read }
}

test('reads each version once, with one analyzer a document', () => {
  const { cache, read } = recordingCache()
  const a1 = sync.create('file:///a.txt', 'plaintext', 1, 'one')
  const b1 = sync.create('file:///b%20c.md', 'markdown', 1, 'two')
  expect(cache.articleOf(a1)).toBe(cache.articleOf(a1))
  cache.articleOf(b1)
  cache.articleOf(a1)
  const a2 = sync.update(a1, [{ text: 'one more' }], 2)
  cache.articleOf(a2)
  expect(read).toEqual([
    'analyzer 1: a.txt plain one',
    'analyzer 2: b c.md markdown two',
    'analyzer 1: a.txt plain one more',
  ])
})

test('starts anew for a document that was closed', () => {
  const { cache, read } = recordingCache()
  const document = sync.create('untitled:%E0%A4%A?x#y', 'plaintext', 1, 'one')
  cache.articleOf(document)
  cache.forget(document.uri)
  cache.articleOf(document)
  expect(read).toEqual(['analyzer 1: untitled:%E0%A4%A plain one', 'analyzer 2: untitled:%E0%A4%A plain one'])
})
