import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Location, LocationLink, Range } from 'vscode-languageserver-types'
import { expect, test } from 'vitest'
import { handMadeArticle } from '../testing/handMadeArticle.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'
import { getDefinition } from './definition.ts'
import { getDocumentHighlights } from './documentHighlights.ts'
import { getReferences } from './references.ts'

const text = 'Ruiz 👍 won. “Yes,” Ana Ruiz said.\r\nShe left, said Bob Lee.'
const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text)
const article = handMadeArticle(text, {
  actors: [
    { name: 'Ana Ruiz', mentions: ['Ruiz', 'Ana Ruiz', ['She', 'pronoun']] },
    { name: 'Bob Lee', mentions: ['Bob Lee'] },
  ],
  statements: [
    { content: ['“Yes,”'], cue: ['said'], source: ['Ana Ruiz'], speaker: { actor: 'ana ruiz' } },
    { content: ['She left'], cue: ['said@2'], source: ['Bob Lee'], speaker: { actor: 'bob lee' } },
  ],
})
const view = {
  uri: document.uri,
  article,
  positions: createPositions(readLines(document.getText()), 'utf-16'),
}
const at = (words: string) => document.positionAt(text.indexOf(words))

/** The words of a range with where they stand. */
function words(range: Range | undefined): string | undefined {
  return range && `${range.start.line}:${range.start.character} ${document.getText(range)}`
}

test('leads to the first full mention, from a short name, a pronoun, and itself', () => {
  for (const from of ['Ruiz', 'She', 'Ana']) {
    const location = getDefinition(view, at(from), { links: false }) as Location
    expect(words(location.range)).toBe('0:20 Ana Ruiz')
  }
})

test('underlines all of the mention that it leads from', () => {
  const [link] = getDefinition(view, at('She'), { links: true }) as LocationLink[]
  expect([words(link?.originSelectionRange), words(link?.targetSelectionRange)]).toEqual([
    '1:0 She',
    '0:20 Ana Ruiz',
  ])
})

test('leads nowhere from words that mean nobody', () => {
  expect(getDefinition(view, at('won'), { links: false })).toBeUndefined()
  expect(getReferences(view, at('won'), { includeDeclaration: true })).toBeUndefined()
})

test('finds all mentions, with the definition or without', () => {
  const found = (includeDeclaration: boolean) =>
    getReferences(view, at('She'), { includeDeclaration })?.map((it) => words(it.range))
  expect(found(true)).toEqual(['0:0 Ruiz', '0:20 Ana Ruiz', '1:0 She'])
  expect(found(false)).toEqual(['0:0 Ruiz', '1:0 She'])
})

test('highlights all mentions of an actor', () => {
  const highlights = getDocumentHighlights(view, at('Ruiz'))
  expect(highlights?.map((it) => words(it.range))).toEqual(['0:0 Ruiz', '0:20 Ana Ruiz', '1:0 She'])
})

test('highlights what belongs to a statement', () => {
  const highlights = getDocumentHighlights(view, at('left'))
  expect(highlights?.map((it) => words(it.range))).toEqual(['1:0 She left', '1:10 said', '1:15 Bob Lee'])
})
