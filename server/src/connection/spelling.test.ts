import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProtocolClient, type ProtocolClient } from '../testing/protocolClient.ts'

const folder = 'file:///news'
const uri = `${folder}/a.txt`
const text = 'Mykhailo Fedorov came. Fedorov sat down. Fedorov said no. Federov left on Tuesday.\n'

const files = new Map<string, string>()
let client: ProtocolClient
beforeEach(() => {
  files.clear()
  files.set(uri, 'It is older on the disk.')
  files.set(
    `${folder}/b.txt`,
    'Minister Mykhailo Federov spoke. “Ask Federov,” a friend said. Federov left.\n',
  )
  files.set(`${folder}/c.md`, 'Governor Ivan Federov spoke. Federov left.\n')
  files.set(`${folder}/d.md`, 'Emma Reed spoke.\n')
  files.set('file:///elsewhere/e.txt', 'Mykhailo Federov spoke.\n')
  client = startProtocolClient(() => ({ enable: 'on' }), files)
})
afterEach(() => client.stop())

async function open(confirms: boolean): Promise<void> {
  const workspaceEdit = {
    documentChanges: true,
    ...(confirms && { changeAnnotationSupport: { groupsOnLabel: true } }),
  }
  const codeAction = {
    codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
    dataSupport: true,
    resolveSupport: { properties: ['edit'] },
  }
  await client.initialize(
    {
      workspace: { configuration: true, workspaceFolders: true, workspaceEdit },
      textDocument: { codeAction },
    },
    { files: true },
    [folder],
  )
  await client.open(uri, text)
}

async function inFolder(): Promise<readonly CodeAction[]> {
  const position = { line: 0, character: text.indexOf('Federov') + 1 }
  const params = {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  }
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', params)
  return actions.filter((it) => it.title.includes('folder'))
}

/** What an edit does, as `file: character of the line, what comes there, whether it is to be confirmed`. */
function short({ documentChanges, changeAnnotations }: WorkspaceEdit): readonly string[] {
  return documentChanges!.flatMap((it) => {
    if (!('edits' in it)) return [it.kind]
    return it.edits.map((edit) => {
      if (!('annotationId' in edit)) return 'without a note'
      const { needsConfirmation } = changeAnnotations![edit.annotationId]!
      const { line, character } = edit.range.start
      const version = it.textDocument.version ?? 'closed'
      return `${it.textDocument.uri.slice(folder.length + 1)} ${version} ${line}:${character} ${'newText' in edit ? edit.newText : ''} ${needsConfirmation}`
    })
  })
}

test('unifies a spelling over the folder once it is chosen, each place to be confirmed', async () => {
  await open(true)
  const [action, ...others] = await inFolder()
  expect([action!.title, action!.edit, others]).toEqual([
    'Write “Fedorov” for “Federov” in all files of the folder …',
    undefined,
    [],
  ])
  const { edit } = await client.ask<CodeAction>('codeAction/resolve', action)
  // Neither the quotation, nor another first name, nor another folder.
  expect(short(edit!)).toEqual([
    'a.txt 1 0:58 Fedorov true',
    'b.txt closed 0:18 Fedorov true',
    'b.txt closed 0:63 Fedorov true',
  ])
})

test('offers nothing to a client that would not ask for confirmation', async () => {
  await open(false)
  expect(await inFolder()).toEqual([])
})

test('leaves other actions as they are', async () => {
  await open(true)
  for (const data of [undefined, null, 5, { spelling: { from: 1 } }]) {
    const action = { title: 'Something', data }
    expect(await client.ask('codeAction/resolve', action)).toMatchObject({ title: 'Something' })
  }
})
