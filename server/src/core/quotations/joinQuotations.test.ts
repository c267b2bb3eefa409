import { expect, test } from 'vitest'
import { findSentences } from '../sentences/sentences.ts'
import { findTokens } from '../sentences/tokens.ts'
import { findQuotations } from './findQuotations.ts'
import { joinQuotations } from './joinQuotations.ts'

test('joins a quotation that every paragraph re-opens and the last one closes', () => {
  expect(join('She said: “First.', '“Second.', '“Third.” And she left.')).toEqual([
    ['“First. →'],
    ['→ “Second. →'],
    ['→ “Third.”'],
  ])
})

test('does not join what the next paragraph does not re-open', () => {
  expect(join('She said: “First.', 'Nobody heard it.', '“Second.”')).toEqual([['“First.'], [], ['“Second.”']])
})

test('does not join two quotations that are closed', () => {
  expect(join('“First.”', '“Second.”')).toEqual([['“First.”'], ['“Second.”']])
})

test('keeps the very list where nothing is joined', () => {
  const quotations = read('“First.”')
  const { result } = joinQuotations.step({ quotations, length: 8, next: [] }, joinQuotations.initial)
  expect(result).toBe(quotations)
})

function join(...paragraphs: readonly string[]) {
  let state = joinQuotations.initial
  const found = paragraphs.map(read)
  return paragraphs.map((text, i) => {
    const step = joinQuotations.step(
      { quotations: found[i]!, length: text.length, next: found[i + 1] ?? [] },
      state,
    )
    state = step.state
    return step.result.map(
      (it) => `${it.continued ? '→ ' : ''}${text.slice(it.start, it.end)}${it.continues ? ' →' : ''}`,
    )
  })
}

function read(text: string) {
  const tokens = findTokens(text)
  const sentences = findSentences(tokens, 'paragraph', 0)
  return findQuotations({ kind: 'paragraph', text, tokens, sentences, tags: [], nameTags: [] })
}
