import { expect, test } from 'vitest'
import type { Enablement } from '../protocol.ts'
import { handMadeArticle } from '../testing/handMadeArticle.ts'
import { decideStatus } from './status.ts'

interface Case {
  readonly override?: Enablement
  readonly frontMatter?: string
  readonly setting?: Enablement
  readonly looksLikeNews?: boolean
  readonly text?: string
}

/** What is decided, and how often the article had to be read for it. */
function decided({
  override = 'auto',
  frontMatter,
  setting = 'auto',
  looksLikeNews = true,
  text,
}: Case): string {
  const source =
    text ?? (frontMatter === undefined ? 'Text.' : `---\non-the-record: ${frontMatter}\n---\nText.`)
  const plain = handMadeArticle('Text.')
  const values = new Map(frontMatter === undefined ? [] : [['on-the-record', frontMatter]])
  const matter = { start: 0, end: 0, title: undefined, date: undefined, author: undefined, values }
  let read = 0
  const article = () => {
    read++
    return { ...plain, prose: { ...plain.prose, frontMatter: matter } }
  }
  const { state, reason } = decideStatus({
    override,
    setting,
    text: source,
    article,
    looksLikeNews: () => looksLikeNews,
  })
  return `${state}, ${reason}, ${read === 0 ? 'unread' : 'read'}`
}

test('lets the person’s choice win over all else, without reading the text', () => {
  expect(decided({ override: 'off', frontMatter: 'true', setting: 'on' })).toBe('off, override, unread')
  expect(decided({ override: 'on', frontMatter: 'false', setting: 'off' })).toBe('on, override, unread')
})

test('lets the front matter win over the setting', () => {
  expect(decided({ frontMatter: 'false', setting: 'on' })).toBe('off, front-matter, read')
  expect(decided({ frontMatter: 'True', setting: 'off' })).toBe('on, front-matter, read')
  expect(decided({ frontMatter: 'perhaps', setting: 'off' })).toBe('off, setting, read')
})

test('lets the setting win over the look of the text, without reading it', () => {
  expect(decided({ setting: 'off' })).toBe('off, setting, unread')
  expect(decided({ setting: 'on', looksLikeNews: false })).toBe('on, setting, unread')
})

test('goes by the look of the text where nobody chose', () => {
  expect(decided({ looksLikeNews: true })).toBe('on, content, read')
  expect(decided({ looksLikeNews: false })).toBe('off, content, read')
})

test('leaves a text alone that is far longer than an article, unless the person chose it', () => {
  const text = 'He said so. '.repeat(400_000)
  expect(decided({ text })).toBe('off, content, unread')
  expect(decided({ text, setting: 'on' })).toBe('off, content, unread')
  expect(decided({ text, override: 'on' })).toBe('on, override, unread')
})
