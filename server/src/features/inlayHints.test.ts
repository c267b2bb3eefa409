import { expect, test } from 'vitest'
import { handMadeArticle } from '../testing/handMadeArticle.ts'
import { createPositions } from './convert.ts'
import { getInlayHints } from './inlayHints.ts'
import { readLines } from './lines.ts'

const text = 'Ana Ruiz came.\nShe said no.\nShe said yes on Tuesday.\n'
const view = {
  uri: 'file:///a.txt',
  article: handMadeArticle(text, {
    actors: [{ name: 'Ana Ruiz', mentions: ['Ana Ruiz', ['She', 'pronoun'], ['She@2', 'pronoun']] }],
    statements: [
      { content: ['no'], cue: ['said'], source: ['She'], speaker: { actor: 'ana ruiz' } },
      { content: ['yes'], cue: ['said@2'], source: ['She@2'], speaker: { actor: 'ana ruiz' } },
    ],
    dates: [{ words: 'Tuesday', value: '2025-11-25', form: 'weekday', anchor: 'publication' }],
    publication: { date: '2025-11-26' },
  }),
  positions: createPositions(readLines(text), 'utf-16'),
}
const lines = (from: number, to: number) => ({
  start: { line: from, character: 0 },
  end: { line: to, character: 5 },
})

test('hints at what the editor shows, and no more', () => {
  const on = (from: number, to: number) =>
    getInlayHints(view, lines(from, to), { speakers: true, dates: false })?.map((it) => it.position.line)
  expect(on(0, 9)).toEqual([1, 2])
  expect(on(2, 2)).toEqual([2])
  expect(on(0, 0)).toEqual([])
})

test('hints at nothing that is not wanted', () => {
  expect(getInlayHints(view, lines(0, 9), { speakers: false, dates: false })).toBeUndefined()
  expect(getInlayHints(view, lines(0, 9), { speakers: false, dates: true })).toMatchObject([
    { position: { line: 2, character: 23 }, label: '⟨25 Nov⟩' },
  ])
})
