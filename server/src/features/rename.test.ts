import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import { analyzed } from '../testing/analyze.ts'
import { readCursor } from '../testing/cursor.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'
import { getRename, prepareRename } from './rename.ts'

function at(marked: string, format: 'plain' | 'markdown' = 'plain') {
  const { text, position, document } = readCursor(marked)
  const positions = createPositions(readLines(text), 'utf-16')
  return { view: { uri: document.uri, article: analyzed(text, { format }), positions }, position, document }
}

/** The text after renaming what is under the cursor, or why it cannot be. */
function renamed(marked: string, name: string, format?: 'markdown'): string | undefined {
  const { view, position, document } = at(marked, format)
  const answer = getRename(view, position, name)
  return answer && (answer.refused ?? TextDocument.applyEdits(document, answer.edits))
}

/** What is offered for renaming: its place and text, or why there is nothing. */
function offered(marked: string, format?: 'markdown'): string | undefined {
  const { view, position, document } = at(marked, format)
  const answer = prepareRename(view, position)
  return answer && (answer.refused ?? `${document.getText(answer.range)} → ${answer.placeholder}`)
}

const article =
  'Ivan Federov met Emma Reed in Oslo on Monday. Mr. Fed$0erov’s aide left. He said Federov was ill.'

test('changes a surname in the full name, too, and leaves pronouns and others', () => {
  expect(renamed(article, 'Fedorov')).toBe(
    'Ivan Fedorov met Emma Reed in Oslo on Monday. Mr. Fedorov’s aide left. He said Fedorov was ill.',
  )
})

test('changes both words from the full name, and the surname alone with it', () => {
  expect(renamed('Iv$0an Federov met Emma Reed. Federov left.', 'Igor Fedorov')).toBe(
    'Igor Fedorov met Emma Reed. Fedorov left.',
  )
})

test('keeps capitals where a headline has them', () => {
  expect(renamed('IVAN FEDEROV IS BACK\n\nIvan Federov met Emma Reed. Fed$0erov left.', 'Fedorov')).toMatch(
    /^IVAN FEDOROV IS BACK\n/u,
  )
})

test('leaves line breaks and markup within names alone', () => {
  expect(renamed('Ivan\nFederov met Emma Reed. Fed$0erov left.', 'Fedorov', 'markdown')).toBe(
    'Ivan\nFedorov met Emma Reed. Fedorov left.',
  )
  expect(renamed('Ivan **Federov** met Emma Reed. Fed$0erov left.', 'Fedorov', 'markdown')).toBe(
    'Ivan **Fedorov** met Emma Reed. Fedorov left.',
  )
})

test('gives a name of other length where the article has no shorter form', () => {
  expect(renamed('Officials of Acme Cor$0p. met. Acme Corp. closed.', 'Acme')).toMatch(
    /^Officials of Acme met/u,
  )
})

test.each([
  [
    'Ivan Fed$0erov met Emma Reed. Federov left.',
    'Fedorov',
    'The article also writes “Federov”, and it is not plain what should become of that: give a name of as many words as “Ivan Federov”, or rename one word at a time.',
  ],
  [
    'Boris Johnson met Rachel Johnson. John$0son left.',
    'Jonson',
    '“Johnson” in line 1 may also mean Rachel Johnson: write the full name there first.',
  ],
  ['Ivan Fed$0erov left.', ' ', 'A name needs a letter, and no line breaks or formatting.'],
  ['Ivan Fed$0erov left.', '**Ivan**', 'A name needs a letter, and no line breaks or formatting.'],
])('refuses in %j the name %j', (marked, name, why) => {
  expect(renamed(marked, name)).toBe(why)
})

test('offers the name under the cursor, without its title', () => {
  expect(offered(article)).toBe('Federov → Federov')
  expect(offered('Iv$0an\nFederov met Emma Reed.', 'markdown')).toBe('Ivan\nFederov → Ivan Federov')
})

test('refuses a pronoun and says whose it is', () => {
  expect(offered('Ivan Federov met Emma in Oslo. He said that h$0e was ill.')).toBe(
    '“he” is no name but means Ivan Federov: rename a place that has the name.',
  )
})

test('has nothing to offer where nobody is meant', () => {
  expect(offered('Ivan Federov m$0et Emma.')).toBeUndefined()
})
