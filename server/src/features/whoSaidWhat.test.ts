import { expect, test } from 'vitest'
import { handMadeArticle } from '../testing/handMadeArticle.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'
import { getStatementsOf } from './statementsOf.ts'
import { getWhoSaidWhat } from './whoSaidWhat.ts'

const text = `“No,” officials said. “Maybe.”
“Yes,” Mayor Ana Ruiz said.
Tom Hill said it rained. He met Ruiz. “Rain,” he said.`

const view = {
  uri: 'file:///a.txt',
  article: handMadeArticle(text, {
    actors: [
      { name: 'Tom Hill', mentions: ['Tom Hill'] },
      { name: 'Ana Ruiz', roles: ['Mayor'], mentions: ['Ana Ruiz', 'Ruiz@2'] },
      { name: 'Bob Lee', mentions: ['He'] },
    ],
    statements: [
      { content: ['“No,”'], source: ['officials'], speaker: { unnamed: 'officials' } },
      { content: ['“Maybe.”'] },
      { content: ['“Yes,”'], source: ['Mayor Ana Ruiz'], speaker: { actor: 'ana ruiz' } },
      { kind: 'indirect', content: ['it rained'], source: ['Tom Hill'], speaker: { actor: 'tom hill' } },
      { content: ['“Rain,”'], source: ['he'], speaker: { unresolved: 'he' } },
    ],
  }),
  positions: createPositions(readLines(text), 'utf-16'),
}

test('groups statements by who makes them: names first, then those without', () => {
  const short = getWhoSaidWhat(view).voices.map(({ kind, name, role, statements }) => ({
    voice: [kind, name, role].filter(Boolean).join(' '),
    said: statements.map(({ kind, source, words, range }) =>
      [kind, source, words, range.start.line].filter((it) => it !== undefined).join(' '),
    ),
  }))
  expect(short).toEqual([
    { voice: 'person Ana Ruiz Mayor', said: ['direct “Yes,” 1'] },
    { voice: 'person Tom Hill', said: ['indirect it rained 2'] },
    { voice: 'unnamed', said: ['direct officials “No,” 0'] },
    { voice: 'unresolved', said: ['direct he “Rain,” 2'] },
    { voice: 'missing', said: ['direct “Maybe.” 0'] },
  ])
})

test('knows a voice again after an edit elsewhere', () => {
  expect(getWhoSaidWhat(view).voices.map((it) => it.key)).toEqual([
    'actor ana ruiz',
    'actor tom hill',
    'unnamed',
    'unresolved',
    'missing',
  ])
})

const at = (words: string) => view.positions.positionOf(text.indexOf(words) + 1)

test('finds the statements of whoever is meant, or speaks, at the place', () => {
  const yes = [{ start: { line: 1, character: 0 }, end: { line: 1, character: 6 } }]
  expect(getStatementsOf(view, at('Ruiz. '))).toEqual({ name: 'Ana Ruiz', ranges: yes })
  expect(getStatementsOf(view, at('Yes'))).toEqual({ name: 'Ana Ruiz', ranges: yes })
  expect(getStatementsOf(view, at('rained'))).toMatchObject({ name: 'Tom Hill', ranges: [{}] })
  expect(getStatementsOf(view, at('He'))).toEqual({ name: 'Bob Lee', ranges: [] })
})

test('finds nobody where nobody with a name speaks', () => {
  expect(getStatementsOf(view, at('No,'))).toBeUndefined()
  expect(getStatementsOf(view, at('met'))).toBeUndefined()
})
