import { TextDocument } from 'vscode-languageserver-textdocument'
import type { SelectionRange } from 'vscode-languageserver-types'
import { expect, test } from 'vitest'
import { readCursor } from '../testing/cursor.ts'
import { handMadeArticle, type HandMade } from '../testing/handMadeArticle.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'
import { getFoldingRanges } from './foldingRanges.ts'
import { getSelectionRanges } from './selectionRanges.ts'

function viewOf(text: string, made: HandMade) {
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text)
  return {
    uri: document.uri,
    article: handMadeArticle(text, made),
    positions: createPositions(readLines(document.getText()), 'utf-16'),
  }
}

test('grows from the word to the quoted words, the statement, the paragraph and the document', () => {
  const { text, position, document } = readCursor(
    'Before.\n“We op$0en,” Ana Ruiz said. Then it rained.\nAfter.',
  )
  const view = viewOf(text, {
    quotations: ['“We open,”'],
    statements: [
      { content: ['“We open,”'], cue: ['said'], source: ['Ana Ruiz'], speaker: { actor: 'ana ruiz' } },
    ],
  })
  const steps: string[] = []
  for (let it: SelectionRange | undefined = getSelectionRanges(view, [position])[0]; it; it = it.parent)
    steps.push(document.getText(it.range))
  expect(steps).toEqual([
    'open',
    'We open,',
    '“We open,”',
    '“We open,” Ana Ruiz said',
    '“We open,” Ana Ruiz said. Then it rained.',
    text,
  ])
})

test('selects the document where there is no text', () => {
  expect(getSelectionRanges(viewOf('', {}), [{ line: 0, character: 0 }])).toEqual([
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
  ])
})

const paragraphs = `Ferry opens
By Bob Lee

“We open,” Ana Ruiz said.

“It was hard,” she said.

“No,” Tom Hill said.

“Yes,” Ana Ruiz said.`

const quotes: HandMade = {
  headers: { Ferry: 'headline', By: 'byline' },
  statements: [
    { content: ['“We open,”'], speaker: { actor: 'ana ruiz' } },
    { content: ['“It was hard,”'], speaker: { actor: 'ana ruiz' } },
    { content: ['“No,”'], speaker: { actor: 'tom hill' } },
    { content: ['“Yes,”'], speaker: { actor: 'ana ruiz' } },
  ],
}

test('folds the header, and paragraphs in a row that quote one speaker', () => {
  expect(getFoldingRanges(viewOf(paragraphs, quotes), { limit: 10 })).toEqual([
    { startLine: 0, endLine: 1, kind: 'comment' },
    { startLine: 3, endLine: 5 },
  ])
})

test('gives no more folds than the client takes, and none where there are none', () => {
  expect(getFoldingRanges(viewOf(paragraphs, quotes), { limit: 1 })).toHaveLength(1)
  expect(getFoldingRanges(viewOf('One line.', {}), { limit: 10 })).toBeUndefined()
})
