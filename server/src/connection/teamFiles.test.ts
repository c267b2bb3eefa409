import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Position,
  TextEdit,
} from 'vscode-languageserver'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startProtocolClient, type ProtocolClient } from '../testing/protocolClient.ts'

const folder = 'file:///news'
const uri = `${folder}/city/a.txt`
const configPath = `${folder}/.newsroom/config.yaml`
const ignorePath = `${folder}/.newsroom/ignore.yaml`
const capabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
  },
  textDocument: {
    diagnostic: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
}
const text = 'Officials said the bridge would be closed until spring.\n\nAna Ruiz claimed it was safe.'

const files = new Map<string, string>()
let settings: Readonly<Record<string, unknown>>
let client: ProtocolClient
beforeEach(() => {
  files.clear()
  settings = { enable: 'on' }
  client = startProtocolClient(() => settings, files)
})
afterEach(() => client.stop())

async function start(): Promise<void> {
  await client.initialize(capabilities, { files: true }, [folder])
  await client.open(uri, text)
}

async function diagnostics(): Promise<readonly Diagnostic[]> {
  const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  })
  return report.kind === 'full' ? report.items : []
}

const codes = async () => (await diagnostics()).map(({ code }) => code)

async function save(path: string, content: string): Promise<void> {
  files.set(path, content)
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: path, type: 2 }],
  })
  await client.next('workspace/diagnostic/refresh')
}

test('follows the team’s file at once, with the person’s settings over it', async () => {
  await start()
  expect(await codes()).toEqual(expect.arrayContaining(['vague-source', 'loaded-verb']))
  await save(configPath, 'rules: { vague-source: off, loaded-verb: error }')
  const [one, ...more] = await diagnostics()
  expect([one?.code, one?.severity, more]).toEqual(['loaded-verb', 1, []])
  settings = { enable: 'on', rules: { 'loaded-verb': 'off', 'vague-source': 'hint' } }
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  await client.next('workspace/diagnostic/refresh')
  expect(await codes()).toEqual(['vague-source'])
  await save(configPath, 'ignore: [city/]')
  expect(await codes()).toEqual([])
})

/** The quick fixes at the first word. */
async function quickFixes(at: Position = { line: 0, character: 1 }): Promise<readonly CodeAction[]> {
  const range = { start: at, end: at }
  const context = { diagnostics: await diagnostics(), only: ['quickfix'] }
  return client.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range, context })
}

async function fix(title: string): Promise<CodeAction> {
  const actions = await quickFixes()
  return actions.find((it) => it.title === title) ?? expect.fail(`${title}: ${JSON.stringify(actions)}`)
}

test('silences a problem on its line and in its file', async () => {
  await start()
  const edits: (readonly TextEdit[] | undefined)[] = []
  for (const where of ['on this line', 'in this file']) {
    const { diagnostics: solved, edit } = await fix(`Ignore “vague-source” ${where}`)
    expect(solved?.map(({ code }) => code)).toEqual(['vague-source'])
    edits.push(edit?.changes?.[uri])
  }
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  expect(edits).toEqual([
    [{ range, newText: '[otr-ignore-next-line vague-source]\n' }],
    [{ range, newText: '[otr-ignore-file vague-source]\n' }],
  ])
  await client.change(uri, { range, text: '[otr-ignore-next-line vague-source]\n' })
  expect(await codes()).not.toContain('vague-source')
  await client.change(uri, { text: '[otr-ignore-next-line vague-source]\nIt rains.\n\nIt pours.' })
  expect(await codes()).toEqual(['unused-ignore'])
})

test('silences a problem in the newsroom’s file, made where there is none, and added to where there is', async () => {
  await start()
  const title = 'Ignore “vague-source” here, in .newsroom/ignore.yaml'
  const entry = '- rule: vague-source\n  text: Officials said\n  file: city/a.txt\n'
  const at = { line: 0, character: 0 }
  expect((await fix(title)).edit?.documentChanges).toEqual([
    { kind: 'create', uri: ignorePath, options: { ignoreIfExists: true } },
    {
      textDocument: { uri: ignorePath, version: null },
      edits: [{ range: { start: at, end: at }, newText: entry }],
    },
  ])
  await save(ignorePath, '- { rule: loaded-verb, text: claimed }\n')
  expect(await codes()).toContain('vague-source')
  expect(await codes()).not.toContain('loaded-verb')
  const end = { line: 1, character: 0 }
  expect((await fix(title)).edit?.changes?.[ignorePath]).toEqual([
    { range: { start: end, end }, newText: entry },
  ])
  await save(ignorePath, entry)
  expect(await codes()).not.toContain('vague-source')
  expect(await codes()).toContain('loaded-verb')
  await client.change(uri, { text: text.replace('Officials said', 'It is late. Officials said again that') })
  expect(await codes()).not.toContain('vague-source')
})
