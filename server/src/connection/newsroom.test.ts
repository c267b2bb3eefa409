import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  ClientCapabilities,
  Hover,
  MarkupContent,
  PublishDiagnosticsParams,
  RegistrationParams,
} from 'vscode-languageserver'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeFiles } from '../node/nodeFiles.ts'
import { startProtocolClient, type ProtocolClient } from '../testing/protocolClient.ts'

const folder = 'file:///news'
const uri = `${folder}/a.txt`
const path = `${folder}/.newsroom/actors.yaml`
const capabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: { diagnostic: {} },
}

const files = new Map<string, string>()
let client: ProtocolClient
beforeEach(() => files.clear())
afterEach(() => client.stop())

async function start(of: ClientCapabilities = capabilities): Promise<void> {
  client = startProtocolClient(() => ({ enable: 'on' }), files)
  await client.initialize(of, { files: true }, [folder])
}

/** Who the card over the word is about. */
async function card(word: string, text = 'Ushakov said so.', of = uri): Promise<string | undefined> {
  const position = { line: 0, character: text.indexOf(word) + 1 }
  const hover = await client.ask<Hover | null>('textDocument/hover', { textDocument: { uri: of }, position })
  return (hover?.contents as MarkupContent | undefined)?.value.split('\n', 1)[0]
}

function changed(...uris: readonly string[]): Promise<void> {
  const changes = uris.map((it) => ({ uri: it, type: 2 }))
  return client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
}

test('knows from the first answer on what the newsroom knows, and follows it without a restart', async () => {
  files.set(path, '- { name: Yuri Ushakov, kind: person }')
  await start()
  await client.open(uri, 'Ushakov said so.')
  expect(await card('Ushakov')).toBe('Yuri Ushakov · person')
  files.set(path, '- { name: The Ushakov Report, kind: organization, aliases: [Ushakov] }')
  await changed(path)
  await client.next('workspace/diagnostic/refresh')
  expect(await card('Ushakov')).toBe('The Ushakov Report · organization')
  files.delete(path)
  await changed(`${folder}/.newsroom`)
  await client.next('workspace/diagnostic/refresh')
  expect(await card('Ushakov')).toBe('Ushakov · person')
})

test('asks to be told of changes to the files', async () => {
  await start()
  const { registrations } = await client.next<RegistrationParams>('client/registerCapability')
  expect(JSON.stringify(registrations)).toContain('**/.newsroom/{actors,config,ignore}.{yaml,json}')
})

test('tells what is wrong in the file, where it stands, though nobody has opened an article', async () => {
  files.set(path, '- name: A\n- kind: person\n')
  await start()
  const problems = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
  expect([problems.uri, problems.diagnostics.map(({ range, message }) => [range.start, message])]).toEqual([
    path,
    [[{ line: 1, character: 2 }, 'An entry needs a “name:”.']],
  ])
  files.set(path, '- name: A\n')
  await changed(path)
  expect(await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics')).toEqual({
    uri: path,
    diagnostics: [],
  })
})

test('follows folders that come and go', async () => {
  files.set('file:///other/.newsroom/actors.json', '[{ "name": "Yuri Ushakov", "kind": "person" }]')
  await start()
  const other = 'file:///other/b.txt'
  await client.open(other, 'Ushakov said so.')
  expect(await card('Ushakov', undefined, other)).toBe('Ushakov · person')
  const added = [{ uri: 'file:///other', name: 'other' }]
  const notify = (event: unknown) =>
    client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
  await notify({ added, removed: [] })
  expect(await card('Ushakov', undefined, other)).toBe('Yuri Ushakov · person')
  await notify({ added: [], removed: added })
  expect(await card('Ushakov', undefined, other)).toBe('Ushakov · person')
})

test('asks no client that did not offer its files', async () => {
  client = startProtocolClient(() => ({ enable: 'on' }), files)
  await client.initialize(capabilities, undefined, [folder])
  await client.open(uri, 'Ushakov said so.')
  expect(await card('Ushakov')).toBe('Ushakov · person')
  expect(client.count('onTheRecord/readFile')).toBe(0)
})

test('reads the disk itself in Node, for such clients', async () => {
  const root = mkdtempSync(join(tmpdir(), 'on-the-record-'))
  try {
    mkdirSync(join(root, '.newsroom'))
    mkdirSync(join(root, 'node_modules'))
    mkdirSync(join(root, 'city desk'))
    writeFileSync(join(root, '.newsroom/actors.yaml'), '- { name: Yuri Ushakov, kind: person }')
    for (const name of ['a.txt', 'city desk/b.MD', 'node_modules/c.md', '.newsroom/d.txt', 'e.jpg'])
      writeFileSync(join(root, name), '')
    const rootUri = pathToFileURL(root).href
    const found = await nodeFiles.findArticles(rootUri, 10)
    expect(found.map((it) => it.slice(rootUri.length))).toEqual(['/a.txt', '/city%20desk/b.MD'])
    expect(await nodeFiles.findArticles(rootUri, 1)).toHaveLength(1)
    expect(await nodeFiles.findArticles('vscode-vfs://github/a/b', 1)).toEqual([])
    expect(await nodeFiles.read(`${rootUri}/no.yaml`, 100)).toBeUndefined()
    expect(await nodeFiles.read(`${rootUri}/.newsroom/actors.yaml`, 10)).toBeUndefined()
    client = startProtocolClient(() => ({ enable: 'on' }), files, nodeFiles)
    await client.initialize(capabilities, undefined, [rootUri])
    await client.open(`${rootUri}/a.txt`, 'Ushakov said so.')
    expect(await card('Ushakov', undefined, `${rootUri}/a.txt`)).toBe('Yuri Ushakov · person')
  } finally {
    rmSync(root, { recursive: true })
  }
})
