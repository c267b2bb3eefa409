import type {
  CodeAction,
  CompletionItem,
  Location,
  Range,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProtocolClient, type ProtocolClient } from '../testing/protocolClient.ts'

const folder = 'file:///news'
const uri = `${folder}/a.txt`
const other = `${folder}/b.txt`
const actorsFile = `${folder}/.newsroom/actors.yaml`
const text = 'Ivan Federov met Emma Reed.\nHe said that Federov was ill.\n'

const files = new Map<string, string>()
let client: ProtocolClient
beforeEach(async () => {
  files.clear()
  files.set(uri, 'It is older on the disk.')
  files.set(other, 'Emma Reed said no. Reed left.')
  files.set('file:///elsewhere/c.txt', 'Emma Reed said yes.')
  client = startProtocolClient(() => ({ enable: 'on' }), files)
  const workspace = {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  }
  const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } }
  const { capabilities } = await client.initialize(
    { workspace, textDocument: { codeAction, rename: { prepareSupport: true } } },
    { files: true },
    [folder],
  )
  expect(capabilities).toMatchObject({
    renameProvider: { prepareProvider: true },
    workspaceSymbolProvider: true,
  })
  await client.open(uri, text)
})
afterEach(() => client.stop())

function at(words: string) {
  const line = text.split('\n').findIndex((it) => it.includes(words))
  return { textDocument: { uri }, position: { line, character: text.split('\n')[line]!.indexOf(words) + 1 } }
}

/** file line:from-to of each. */
function short(locations: readonly Location[]): readonly string[] {
  return locations.map(({ uri, range: { start, end } }) => {
    return `${uri.slice(folder.length + 1)} ${start.line}:${start.character}-${end.character}`
  })
}

const referencesOf = (words: string) => {
  const params = { ...at(words), context: { includeDeclaration: true } }
  return client.ask<Location[]>('textDocument/references', params)
}

const codeActionsAt = (words: string) => {
  const { textDocument, position } = at(words)
  const params = { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } }
  return client.ask<CodeAction[]>('textDocument/codeAction', params)
}

test('renames all forms of a name', async () => {
  const range = await client.ask<{ range: Range; placeholder: string }>(
    'textDocument/prepareRename',
    at('Federov was'),
  )
  expect(range.placeholder).toBe('Federov')
  const edit = await client.ask<WorkspaceEdit>('textDocument/rename', {
    ...at('Federov was'),
    newName: 'Fedorov',
  })
  expect(edit.changes?.[uri]?.map((it) => [it.range.start, it.newText])).toEqual([
    [{ line: 0, character: 5 }, 'Fedorov'],
    [{ line: 1, character: 13 }, 'Fedorov'],
  ])
})

test('says why a pronoun is not renamed', async () => {
  await expect(client.ask('textDocument/prepareRename', at('He said'))).rejects.toMatchObject({
    code: LSPErrorCodes.RequestFailed,
    message: '“He” is no name but means Ivan Federov: rename a place that has the name.',
  })
})

test('goes from a pronoun to the actor', async () => {
  expect(short([await client.ask<Location>('textDocument/definition', at('He said'))])).toEqual([
    'a.txt 0:0-12',
  ])
})

test('completes full names', async () => {
  await client.change(uri, { text: `${text}Emma Reed and Fed` })
  const params = { textDocument: { uri }, position: { line: 2, character: 17 } }
  const items = await client.ask<CompletionItem[]>('textDocument/completion', params)
  expect(items.map(({ label }) => label)).toEqual(['Ivan Federov'])
})

test('finds an actor in the folder’s other articles, as they are now', async () => {
  expect(short(await referencesOf('Emma'))).toEqual(['a.txt 0:17-26', 'b.txt 0:0-9', 'b.txt 0:19-23'])
  files.set(other, 'So Emma Reed said.')
  const changes = [{ uri: other, type: 2 }]
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  expect(short(await referencesOf('Emma'))).toEqual(['a.txt 0:17-26', 'b.txt 0:3-12'])
  await client.open(other, 'Nobody came.')
  expect(short(await referencesOf('Emma'))).toEqual(['a.txt 0:17-26'])
})

test('takes two names for one in other articles where the newsroom does', async () => {
  files.set(other, 'Mr. Federow said no.')
  expect(await referencesOf('Ivan')).toHaveLength(3)
  files.set(actorsFile, '- { name: Ivan Federov, kind: person, aliases: [Federow] }')
  const changes = [{ uri: actorsFile, type: 1 }]
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  expect(short(await referencesOf('Ivan')).at(-1)).toBe('b.txt 0:4-11')
})

test('lists actors over all articles', async () => {
  const symbols = async (query: string) =>
    (await client.ask<SymbolInformation[]>('workspace/symbol', { query })).map(
      ({ name, containerName }) => `${name} in ${containerName ?? ''}`,
    )
  expect(await symbols('emre')).toEqual(['Emma Reed in a.txt', 'Emma Reed in b.txt'])
  expect(await symbols('')).toHaveLength(3)
  expect(await symbols('zz')).toEqual([])
})

test('stops looking when nobody waits', async () => {
  const source = new CancellationTokenSource()
  const params = { ...at('Emma'), context: { includeDeclaration: true } }
  const asked = client.connection.sendRequest('textDocument/references', params, source.token)
  source.cancel()
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
})

test('adds an actor to the newsroom’s, in a new file or behind what is there now', async () => {
  const [first] = await codeActionsAt('Emma')
  expect(first?.title).toBe('Add “Emma Reed” to the newsroom’s actors (.newsroom/actors.yaml)')
  expect(first?.edit?.documentChanges).toMatchObject([{ kind: 'create', uri: actorsFile }, { edits: [{}] }])
  files.set(actorsFile, '# ours\n- name: A\n')
  const [second] = await codeActionsAt('Emma')
  expect(second?.edit?.changes?.[actorsFile]).toEqual([
    {
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
      newText: '- name: Emma Reed\n  kind: person\n',
    },
  ])
  expect(await codeActionsAt('met')).toEqual([])
})
