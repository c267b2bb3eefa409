import { TextDocument } from 'vscode-languageserver-textdocument'
import { expect, test } from 'vitest'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import { analyzed } from '../testing/analyze.ts'
import { readCursor } from '../testing/cursor.ts'
import { getAddToNewsroom, unknownActorAt } from './addToNewsroom.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'

function actorAt(marked: string, entries = '') {
  const { text, position: start, document } = readCursor(marked)
  const article = analyzed(text, { newsroom: readNewsroom(entries).newsroom })
  const positions = createPositions(readLines(text), 'utf-16')
  return unknownActorAt({ uri: document.uri, article, positions }, { start, end: start })
}

const can = { encoding: 'utf-16', createsFiles: true } as const
const file = { uri: 'file:///news/.newsroom/actors.yaml', label: '.newsroom/actors.yaml' }

test('knows whom the newsroom does not know, with the names that their own does not cover', () => {
  const marked = 'The World Health Organization (W$0HO) met Emma Reed.'
  expect(actorAt(marked)).toEqual({
    name: 'World Health Organization',
    kind: 'organization',
    aliases: ['WHO'],
  })
  expect(actorAt('Emma Reed left. Re$0ed spoke.')).toEqual({ name: 'Emma Reed', kind: 'person', aliases: [] })
  expect(actorAt(marked, '- name: World Health Organization')).toBeUndefined()
  expect(actorAt('Emma Reed said that s$0he left.')).toBeUndefined()
})

test('adds to the file and says which', () => {
  const text = '- name: A # a\n'
  const action = getAddToNewsroom({ name: 'Emma Reed', kind: 'person', aliases: [] }, { ...file, text }, can)
  expect(action?.title).toBe('Add “Emma Reed” to the newsroom’s actors (.newsroom/actors.yaml)')
  const edits = action?.edit?.changes?.[file.uri] ?? []
  expect(TextDocument.applyEdits(TextDocument.create(file.uri, 'yaml', 1, text), edits)).toBe(
    '- name: A # a\n- name: Emma Reed\n  kind: person\n',
  )
})

test('makes the file where there is none, if the editor can', () => {
  const actor = { name: 'Emma Reed', kind: 'person', aliases: [] } as const
  const action = getAddToNewsroom(actor, { ...file, text: undefined }, can)
  expect(action?.edit?.documentChanges).toEqual([
    { kind: 'create', uri: file.uri, options: { ignoreIfExists: true } },
    {
      textDocument: { uri: file.uri, version: null },
      edits: [
        {
          range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
          newText: 'actors:\n  - name: Emma Reed\n    kind: person\n',
        },
      ],
    },
  ])
  expect(
    getAddToNewsroom(actor, { ...file, text: undefined }, { ...can, createsFiles: false }),
  ).toBeUndefined()
})

test('leaves a file alone that it cannot read', () => {
  const actor = { name: 'Emma Reed', kind: 'person', aliases: [] } as const
  expect(getAddToNewsroom(actor, { ...file, text: 'actors: [' }, can)).toBeUndefined()
})
