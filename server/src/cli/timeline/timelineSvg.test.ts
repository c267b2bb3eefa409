import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { timelineOf } from '../../core/article/timeline.ts'
import { analyzed } from '../../testing/analyze.ts'
import { timelineSvg } from './timelineSvg.ts'

test('draws every entry with its date, and the publication', async () => {
  const sample = readFileSync(
    new URL('../../../../test-fixtures/articles/peace-talks.txt', import.meta.url),
    'utf8',
  )
  const timeline = timelineOf(analyzed(sample))
  const svg = await timelineSvg(timeline)
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u)
  const texts = [...svg.matchAll(/>([^<>]+)<\/text>/gu)].map((match) => match[1])
  for (const entry of timeline.entries) {
    if (entry.when !== undefined) expect(texts).toContain(entry.when)
    if (entry.kind === 'event') expect(texts).toContain(entry.event.label)
  }
  expect(texts).toContain('Article published')
})

test('takes words for words', async () => {
  const svg = await timelineSvg({
    title: '<script>alert("&")</script>',
    entries: [{ kind: 'publication', value: '2025', when: '</text>' }],
  })
  expect(svg).not.toContain('<script>')
  expect(svg).toContain('&lt;/text&gt;')
})

test('draws an empty timeline too', async () => {
  expect(await timelineSvg({ title: undefined, entries: [] })).toContain('</svg>')
})
