import { TextDocument } from 'vscode-languageserver-textdocument'
import type { TextEdit } from 'vscode-languageserver-types'
import { expect, test } from 'vitest'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import { analyzed } from '../testing/analyze.ts'
import { readCursor } from '../testing/cursor.ts'
import { getCompletions } from './completion.ts'
import { createPositions } from './convert.ts'
import { readLines } from './lines.ts'

const { newsroom } = readNewsroom(`
- { name: Ushuaia Weekly, kind: organization }
- { name: Yuri Ushakov, kind: person, roles: [aide] }
- name: Ülker
`)

function completions(marked: string) {
  const { text, position, document } = readCursor(marked)
  const positions = createPositions(readLines(text), 'utf-16')
  const article = analyzed(text, { newsroom })
  return { document, items: getCompletions({ uri: document.uri, article, positions }, newsroom, position) }
}

/** Each name on offer, with what the editor filters by, and what is said of it. */
function offered(marked: string): readonly string[] {
  return completions(marked).items.map(
    ({ label, filterText, detail }) => `${label} [${filterText ?? ''}] ${detail ?? ''}`,
  )
}

test('offers names of the article and of the newsroom for any of their words', () => {
  expect(offered('Yuri Ushakov, a poet, met Emma Reed in Oslo. Then Us$0')).toEqual([
    'Yuri Ushakov [Ushakov Yuri] poet',
    'Ushuaia Weekly [Ushuaia Weekly] organization',
  ])
})

test('puts the name in the place of all that was written of it', () => {
  const { document, items } = completions('Emma Reed left. Then Yuri Us$0')
  const edits = items.map((it) => TextDocument.applyEdits(document, [it.textEdit as TextEdit]))
  expect(edits).toEqual(['Emma Reed left. Then Yuri Ushakov'])
})

test('offers nothing for words that begin no name, and for small letters', () => {
  expect(offered('Emma Reed left. Xa$0')).toEqual([])
  expect(offered('Emma Reed left. re$0')).toEqual([])
})

test('offers everybody where nothing is begun, and not what is being written', () => {
  expect(offered('Emma Reed left $0').map((it) => it.split(' [')[0])).toEqual([
    'Emma Reed',
    'Ushuaia Weekly',
    'Yuri Ushakov',
    'Ülker',
  ])
  expect(offered('Then came Ben Ro$0')).toEqual([])
})

test('knows capitals beyond ASCII', () => {
  expect(offered('Then ü$0')).toEqual([])
  expect(offered('Then Ü$0')).toEqual(['Ülker [Ülker] known to the newsroom'])
})
