import { expect, test } from 'vitest'
import { handMadeArticle } from '../testing/handMadeArticle.ts'
import { getCodeLenses } from './codeLenses.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'

const text = 'News.\nAna Ruiz said “No” and yes. Tom Hill said no. Bob Lee left. The town said yes.'
const view = {
  uri: 'file:///a.txt',
  article: handMadeArticle(text, {
    actors: [
      { name: 'Ana Ruiz', mentions: ['Ana Ruiz'] },
      { name: 'Tom Hill', mentions: ['Tom Hill'] },
      { name: 'Bob Lee', mentions: ['Bob Lee'] },
      { name: 'Oran', kind: 'organization', mentions: ['The town'] },
    ],
    statements: [
      { kind: 'mixed', content: ['“No”'], speaker: { actor: 'ana ruiz' } },
      { kind: 'indirect', content: ['yes'], speaker: { actor: 'ana ruiz' } },
      { kind: 'indirect', content: ['no'], speaker: { actor: 'tom hill' } },
      { kind: 'indirect', content: ['yes@2'], speaker: { actor: 'oran' } },
    ],
  }),
  positions: createPositions(readLines(text), 'utf-16'),
}

test('counts the statements of each person who makes any', () => {
  expect(getCodeLenses(view, { command: undefined }).map((it) => it.command)).toEqual([
    { title: 'Ana Ruiz: 2 statements, 1 quoted', command: '' },
    { title: 'Tom Hill: 1 statement, none quoted', command: '' },
  ])
})

test('stands over the first name, and leads the client’s command there', () => {
  const start = { line: 1, character: 0 }
  expect(getCodeLenses(view, { command: 'show' })[0]).toEqual({
    range: { start, end: { line: 1, character: 8 } },
    command: {
      title: 'Ana Ruiz: 2 statements, 1 quoted',
      command: 'show',
      arguments: ['file:///a.txt', start],
    },
  })
})
