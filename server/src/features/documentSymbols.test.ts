import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types'
import { expect, test } from 'vitest'
import { handMadeArticle, type HandMade } from '../testing/handMadeArticle.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'
import { getDocumentSymbols } from './documentSymbols.ts'
import { flatSymbols } from './flatSymbols.ts'

function outline(text: string, made: HandMade): DocumentSymbol[] {
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text)
  const article = handMadeArticle(text, made)
  return getDocumentSymbols({
    uri: document.uri,
    article,
    positions: createPositions(readLines(document.getText()), 'utf-16'),
  })
}

/** The outline as people see it: name, detail, first line; what stands below is indented. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ name, detail, selectionRange, children }) => {
      const line = `${indent}${name}${detail ? ` (${detail})` : ''} @${selectionRange.start.line}`
      return [line, ...(children?.length ? [drawn(children, `${indent}  `)] : [])].join('\n')
    })
    .join('\n')
}

const text = `# Ferry
“We open on Friday,” Mayor Ana Ruiz said.
## Costs
Costs doubled, officials said.
Voters approved the ferry in 2019.
# Sources`

const made: HandMade = {
  format: 'markdown',
  actors: [{ name: 'Ana Ruiz', roles: ['Mayor'], mentions: ['Ana Ruiz'] }],
  statements: [
    {
      content: ['“We open on Friday,”'],
      cue: ['said'],
      source: ['Ana Ruiz'],
      speaker: { actor: 'ana ruiz' },
    },
    {
      kind: 'indirect',
      content: ['Costs doubled'],
      cue: ['said@2'],
      source: ['officials'],
      speaker: { unnamed: 'officials' },
    },
  ],
  events: [
    {
      words: 'Voters approved the ferry in 2019',
      trigger: 'approved',
      label: 'Voters approve the ferry',
      date: '2019-05-03',
      status: 'background',
    },
  ],
}

test('shows sections, statements, events and actors', () => {
  expect(drawn(outline(text, made))).toBe(`Ferry @0
  Costs @2
Sources @5
Quotes and statements (2) @1
  Ana Ruiz: “We open on Friday,” (quoted) @1
  officials: Costs doubled (reported) @3
Events (1) @4
  3 May 2019: Voters approve the ferry (background) @4
Actors (1) @1
  Ana Ruiz (Mayor) @1
    Ana Ruiz (line 2) @1`)
})

test('ends a section before the next one of its level', () => {
  const [ferry] = outline(text, made)
  expect([ferry?.range.end, ferry?.children?.[0]?.range.end]).toEqual([
    { line: 4, character: 34 },
    { line: 4, character: 34 },
  ])
})

test('has no groups where there is nothing to put into them', () => {
  expect(drawn(outline('Nothing happened.', {}))).toBe('')
})

test('says at the end how much it leaves out', () => {
  const lines = Array.from({ length: 700 }, (_, i) => `“${i}” he said.`)
  const statements = lines.map((_, i) => ({ content: [`“${i}”`], speaker: { actor: 'bob' } }))
  const [group] = outline(lines.join('\n'), { statements })
  expect(group?.detail).toBe('700')
  expect(group?.children?.slice(-2).map((it) => it.name)).toEqual(['bob: “499”', '… and 200 more'])
})

test('keeps entries from crossing one another', () => {
  const [group] = outline('Ruiz resigned after Lee won a vote.', {
    events: [
      { words: 'Ruiz resigned after Lee', trigger: 'resigned' },
      { words: 'after Lee won', trigger: 'won' },
      { words: 'Lee won a vote', trigger: 'Lee won' },
    ],
  })
  const columns = group?.children?.map(({ range }) => [range.start.character, range.end.character])
  expect(columns).toEqual([
    [0, 23],
    [24, 27],
    [20, 34],
  ])
})

test('is a list for clients that show no tree', () => {
  const flat = flatSymbols('file:///a.txt', outline(text, made))
  expect(flat.map((it) => `${it.containerName ?? ''}/${it.name}`)).toContain('Actors/Ana Ruiz')
  expect(flat.find((it) => it.name === 'Ana Ruiz')?.location.range).toEqual({
    start: { line: 1, character: 27 },
    end: { line: 1, character: 35 },
  })
})

test('puts every entry inside the one above it, and every name inside its entry', () => {
  const heading = fc
    .integer({ min: 0, max: 6 })
    .map((depth) => (depth === 0 ? 'Text.' : `${'#'.repeat(depth)} H`))
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 12 }), (lines) => {
      for (const symbol of outline([...lines, '“Yes,” Ana Ruiz said.'].join('\n'), {
        format: 'markdown',
        actors: [{ name: 'Ana Ruiz', mentions: ['Ana Ruiz'] }],
        statements: [{ content: ['“Yes,”'], speaker: { actor: 'ana ruiz' } }],
      }))
        expectNested(symbol)
    }),
  )
})

function expectNested({ name, range, selectionRange, children }: DocumentSymbol): void {
  expect(name.trim()).not.toBe('')
  expect(inside(selectionRange, range)).toBe(true)
  for (const child of children ?? []) {
    expect(inside(child.range, range)).toBe(true)
    expectNested(child)
  }
}

function inside(inner: Range, outer: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0
}

function compare(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character
}
