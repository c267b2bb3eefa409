import type {
  ClientCapabilities,
  CodeAction,
  CodeLens,
  Diagnostic,
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  InlayHint,
  PublishDiagnosticsParams,
  Range,
} from 'vscode-languageserver'
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from 'vscode-languageserver'
import { afterEach, expect, test } from 'vitest'
import {
  quoteAt,
  report,
  refreshWhoSaidWhat,
  statementsOf,
  whoSaidWhat,
  type AttributedQuote,
  timeline,
  type StatementsOf,
  type ReportDocument,
  type StatusParams,
  type WhoSaidWhat,
} from '../protocol.ts'
import { startProtocolClient, type ProtocolClient } from '../testing/protocolClient.ts'

const uri = 'file:///news/a.txt'
const text = 'The mayor said “the bridge opens.\n\nNo one else spoke.\n'
const on = { enable: 'on' }
const pulls: ClientCapabilities = { workspace: { configuration: true }, textDocument: { diagnostic: {} } }

let client: ProtocolClient
afterEach(() => client.stop())

async function start(
  settings: unknown = on,
  capabilities: ClientCapabilities = pulls,
  options?: unknown,
): Promise<ProtocolClient> {
  client = startProtocolClient(() => settings)
  await client.initialize(capabilities, options)
  return client
}

async function pull(of = uri): Promise<readonly Diagnostic[]> {
  const params = { textDocument: { uri: of } }
  return (await client.ask<FullDocumentDiagnosticReport>('textDocument/diagnostic', params)).items
}

/** rule@line:from-to of each. */
function short(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(
    ({ code, range: { start, end } }) => `${String(code)}@${start.line}:${start.character}-${end.character}`,
  )
}

test('answers for problems when asked', async () => {
  await start()
  await client.open(uri, text)
  expect(short(await pull())).toEqual(['unclosed-quote@0:15-16'])
})

test('says “unchanged” for the same version, until settings change', async () => {
  const settings = { enable: 'on', rules: {} as Record<string, string> }
  await start(settings)
  await client.open(uri, text)
  const ask = (previousResultId?: string) =>
    client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    })
  const first = await ask()
  expect(first.kind).toBe('full')
  expect(await ask(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId })
  settings.rules['unclosed-quote'] = 'error'
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  const second = (await ask(first.resultId)) as FullDocumentDiagnosticReport
  expect(second.items.map((it) => it.severity)).toEqual([1])
})

test('sends problems to a client that cannot ask, again after each change, and none after closing', async () => {
  await start(on, { workspace: { configuration: true } })
  await client.open(uri, text)
  const sent = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
  expect([sent.version, ...short(sent.diagnostics)]).toEqual([1, 'unclosed-quote@0:15-16'])
  await client.change(uri, {
    range: { start: { line: 0, character: 33 }, end: { line: 0, character: 33 } },
    text: '”',
  })
  const changed = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
  expect([changed.version, ...short(changed.diagnostics)]).toEqual([2])
  await client.close(uri)
  const cleared = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics')
  expect(cleared).toEqual({ uri, diagnostics: [] })
})

test('sends nothing to a client that asks', async () => {
  await start()
  await client.open(uri, text)
  await pull()
  await client.close(uri)
  await pull()
  expect(client.count('textDocument/publishDiagnostics')).toBe(0)
  expect(client.count('onTheRecord/status')).toBe(0)
})

test.each([
  ['utf-8', 11, 3],
  ['utf-16', 8, 1],
  ['utf-32', 7, 1],
] as const)('counts in %s where the client does, edits included', async (encoding, character, width) => {
  await start(on, { ...pulls, general: { positionEncodings: [encoding] } })
  await client.open(uri, 'Élan 👍 said yes.\r\n')
  const at = { line: 0, character }
  await client.change(uri, { range: { start: at, end: at }, text: '“' })
  expect(short(await pull())).toEqual([`unclosed-quote@0:${character}-${character + width}`])
})

test('takes UTF-16 where the client names no encoding, and the first it knows of several', async () => {
  client = startProtocolClient()
  expect((await client.initialize()).capabilities.positionEncoding).toBeUndefined()
  await client.stop()
  client = startProtocolClient()
  const general = { positionEncodings: ['utf-7', 'utf-32', 'utf-8', 'utf-16'] }
  expect((await client.initialize({ general })).capabilities.positionEncoding).toBe('utf-32')
})

test('refuses requests before “initialize” and after “shutdown”, and a second “initialize”', async () => {
  client = startProtocolClient()
  const hover = () =>
    client.ask('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } })
  await expect(hover()).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized })
  await expect(client.ask('no/such', {})).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized })
  await client.open(uri, text)
  await client.initialize(pulls)
  expect(await hover()).toBeNull()
  await expect(client.ask('no/such', {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound })
  await expect(client.initialize()).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest })
  expect(await client.ask('shutdown', undefined)).toBeNull()
  await expect(hover()).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest })
  await expect(client.ask('shutdown', undefined)).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest })
})

test('has nothing to say about documents that it does not know, or that were closed', async () => {
  await start()
  await client.open(uri, text)
  await client.close(uri)
  for (const of of [uri, 'file:///no/such.txt', '', 'not a uri', 'file://host/%E0%A4%A']) {
    const params = { textDocument: { uri: of }, position: { line: 0, character: 0 } }
    expect(await client.ask('textDocument/hover', params)).toBeNull()
    expect(await client.ask('textDocument/documentSymbol', params)).toEqual([])
    expect(await pull(of)).toEqual([])
  }
})

test('refuses parameters that make no sense, and takes places outside for the nearest', async () => {
  await start()
  await client.open(uri, text)
  const bad = { code: ErrorCodes.InvalidParams }
  for (const params of [{}, { textDocument: null }, { textDocument: { uri: 42 } }, { textDocument: { uri } }])
    await expect(client.ask('textDocument/hover', params)).rejects.toMatchObject(bad)
  await expect(client.ask('textDocument/selectionRange', { textDocument: { uri } })).rejects.toMatchObject(
    bad,
  )
  for (const position of [
    { line: 1e9, character: 0 },
    { line: 0, character: 2147483647 },
    { line: -1, character: -5 },
  ])
    await expect(client.ask('textDocument/hover', { textDocument: { uri }, position })).resolves.toBeDefined()
})

test('follows several changes at once, of the whole text too, and overlapping edits', async () => {
  await start()
  await client.open(uri, 'x')
  await client.change(
    uri,
    { text },
    { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Then\r' },
    { range: { start: { line: 9, character: 9 }, end: { line: 9, character: 9 } }, text: 'He said “no.' },
  )
  expect(short(await pull())).toEqual(['unclosed-quote@1:15-16', 'unclosed-quote@4:8-9'])
})

test('starts anew when a document is opened again', async () => {
  await start()
  await client.open(uri, text)
  await pull()
  await client.close(uri)
  await client.open(uri, 'Now “both.”')
  expect(await pull()).toEqual([])
})

test('cancels what was cancelled before it was looked at', async () => {
  await start()
  await client.open(uri, text)
  const source = new CancellationTokenSource()
  const asked = client.connection.sendRequest(
    'textDocument/documentSymbol',
    { textDocument: { uri } },
    source.token,
  )
  source.cancel()
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
})

test('says that the content was modified when it was while a request waited for settings', async () => {
  client = startProtocolClient()
  let answer: (settings: unknown) => void = () => undefined
  const answered = new Promise((resolve) => (answer = resolve))
  client.connection.onRequest('workspace/configuration', () => answered)
  await client.initialize(pulls)
  await client.open(uri, text)
  const position = { line: 0, character: 0 }
  const stale = client.ask('textDocument/hover', { textDocument: { uri }, position })
  const other = 'file:///news/b.txt'
  await client.open(other, text)
  const closed = client.ask('textDocument/hover', { textDocument: { uri: other }, position })
  await client.change(uri, { text: 'Other.' })
  await client.close(other)
  const checked = expect(stale).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified })
  answer([on])
  await checked
  expect(await closed).toBeNull()
})

test('takes settings that a client sends where it cannot be asked', async () => {
  await start(null, { textDocument: { diagnostic: {} } })
  await client.open(uri, text)
  const send = (settings: unknown) =>
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings })
  await send({ onTheRecord: { enable: 'on' } })
  expect(short(await pull())).toEqual(['unclosed-quote@0:15-16'])
  await send({ onTheRecord: { enable: 'off' } })
  expect(await pull()).toEqual([])
  expect(client.count('workspace/configuration')).toBe(0)
  expect(client.count('client/registerCapability')).toBe(0)
})

test('tells of a bad setting once, and does without it', async () => {
  await start({ enable: 'on', maxProblems: 'many' })
  await client.open(uri, text)
  await client.open('file:///news/b.txt', text)
  expect(await pull()).toHaveLength(1)
  expect(await pull('file:///news/b.txt')).toHaveLength(1)
  const { message } = await client.next<{ message: string }>('window/showMessage')
  expect(message).toBe('onTheRecord.maxProblems should be a whole number from 0; the default stands.')
  expect(client.count('window/showMessage')).toBe(1)
})

test('shows as many problems as are wanted', async () => {
  await start({ enable: 'on', maxProblems: 2 })
  await client.open(uri, 'He said “a.\n\nHe said “b.\n\nHe said “c.\n')
  expect(short(await pull())).toEqual(['unclosed-quote@0:8-9', 'unclosed-quote@2:8-9'])
})

test('registers for changes of settings only where the client knows that', async () => {
  await start(on, {
    ...pulls,
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  })
  const { registrations } = await client.next<{ registrations: { method: string }[] }>(
    'client/registerCapability',
  )
  expect(registrations.map((it) => it.method)).toEqual(['workspace/didChangeConfiguration'])
})

test('asks the client to ask again when settings changed, where it can', async () => {
  await start(on, { ...pulls, workspace: { configuration: true, diagnostics: { refreshSupport: true } } })
  await client.open(uri, text)
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  await client.next('workspace/diagnostic/refresh')
})

test('hints at speakers once that is wanted, and asks the client to ask again', async () => {
  const settings = { ...on, inlayHints: { speakers: false } }
  await start(settings, {
    ...pulls,
    workspace: { configuration: true, inlayHint: { refreshSupport: true } },
  })
  await client.open(uri, 'Mayor Ana Ruiz came.\n\n“We open on Friday,” she said.\n')
  const ask = () =>
    client.ask<InlayHint[] | null>('textDocument/inlayHint', {
      textDocument: { uri },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
    })
  expect(await ask()).toBeNull()
  settings.inlayHints.speakers = true
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  await client.next('workspace/inlayHint/refresh')
  expect((await ask())?.map((it) => [it.position, it.label])).toMatchObject([
    [{ line: 2, character: 24 }, [{ value: '⟨Ana Ruiz⟩' }]],
  ])
})

test('offers to write dates out, to a client that takes actions', async () => {
  await start(on, {
    ...pulls,
    textDocument: {
      diagnostic: {},
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    },
  })
  await client.open(uri, 'Published: 26 November 2025\n\nThe council voted on Tuesday.\n')
  const at = { line: 2, character: 22 }
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  })
  expect(actions.map((it) => [it.title, it.edit?.changes?.[uri]?.[0]?.newText])).toEqual([
    ['Write the date out: “25 November”', '25 November'],
    ['Write the date out in AP style: “Nov. 25”', 'Nov. 25'],
  ])
})

test('tells the events in the order of time', async () => {
  await start()
  await client.open(uri, 'Published: 26 November 2025\n\nMayor Ana Ruiz met Ben Roe on Tuesday.\n')
  expect(await client.ask(timeline, { textDocument: { uri } })).toEqual({
    markdown:
      '**Timeline**\n\n- **25 Nov 2025**: Ruiz meets Ben Roe (line 3)\n- **26 Nov 2025**: *published*\n',
  })
})

const spoken = 'Mayor Ana Ruiz came.\n\n“We open on Friday,” she said.\n'

test('tells who said what, and where; tells of news when more than the text has changed', async () => {
  await start(on, pulls, { overrides: {} })
  await client.open(uri, spoken)
  const textDocument = { uri }
  const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } }
  expect(await client.ask<WhoSaidWhat>(whoSaidWhat, { textDocument })).toMatchObject({
    voices: [{ name: 'Ana Ruiz', statements: [{ kind: 'direct', words: '“We open on Friday,”', range }] }],
  })
  const position = { line: 0, character: 8 }
  expect(await client.ask<StatementsOf>(statementsOf, { textDocument, position })).toEqual({
    name: 'Ana Ruiz',
    ranges: [range],
  })
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
  await client.next(refreshWhoSaidWhat)
})

test('gives a quote with its speaker', async () => {
  await start()
  await client.open(uri, spoken)
  const position = { line: 2, character: 3 }
  expect(await client.ask<AttributedQuote>(quoteAt, { textDocument: { uri }, position })).toEqual({
    plain: '“We open on Friday,” [Ana Ruiz] said.',
    markdown: '“We open on Friday,” \\[Ana Ruiz\\] said.',
    line: 3,
  })
  await expect(client.ask(quoteAt, { textDocument: { uri } })).rejects.toMatchObject({
    code: ErrorCodes.InvalidParams,
  })
})

test('counts statements over a name where that is wanted, and leads on where the client can', async () => {
  const settings = { enable: 'on', codeLens: true }
  await start(settings)
  await client.open(uri, spoken)
  const ask = async () =>
    (await client.ask<CodeLens[] | null>('textDocument/codeLens', { textDocument: { uri } }))?.map(
      (it) => it.command,
    )
  expect(await ask()).toEqual([{ title: 'Ana Ruiz: 1 statement, 1 quoted', command: '' }])
  await client.stop()
  await start(settings, pulls, { showStatements: 'show' })
  await client.open(uri, spoken)
  expect(await ask()).toMatchObject([{ command: 'show', arguments: [uri, { line: 0, character: 6 }] }])
})

test('reads a file as news, or not, as the person chose, and tells so', async () => {
  await start(null, pulls, { overrides: { [uri]: 'off' } })
  const status = () => client.next<StatusParams>('onTheRecord/status')
  await client.open(uri, text)
  expect(await status()).toEqual({ uri, state: 'off', reason: 'override' })
  expect(await pull()).toEqual([])
  await client.connection.sendNotification('onTheRecord/setOverride', { uri, enable: 'on' })
  expect(await status()).toEqual({
    uri,
    state: 'on',
    reason: 'override',
    coverage: { claims: 1, named: 0 },
  })
  expect(short(await pull())).toEqual(['unclosed-quote@0:15-16'])
})

test('tells how much has a named source, and again when an edit changes that', async () => {
  await start(on, pulls, { overrides: {} })
  const status = () => client.next<StatusParams>('onTheRecord/status')
  const edit = (line: number, end: number, text: string) =>
    client.change(uri, { range: { start: { line, character: 0 }, end: { line, character: end } }, text })
  await client.open(uri, 'Officials said that it was late.\n\nNobody came.\n')
  expect((await status()).coverage).toEqual({ claims: 1, named: 0 })
  await edit(2, 12, 'Nobody at all came.')
  await edit(0, 9, 'Ana Ruiz')
  expect((await status()).coverage).toEqual({ claims: 1, named: 1 })
  await edit(2, 0, 'Tom Hill said that nobody came. ')
  expect((await status()).coverage).toEqual({ claims: 2, named: 2 })
})

test('reports what an article rests on, with places that the client opens', async () => {
  await start()
  await client.open(uri, 'The ferry\n\nOfficials said that it was late. “No,” Ana Ruiz said.\n')
  const ask = (params: object) => client.ask<ReportDocument>(report, { textDocument: { uri }, ...params })
  const plain = await ask({})
  expect(plain.html).toContain('50% of 2 claims have a named source.')
  expect(plain.html).not.toContain('<a ')
  const links = [
    ...(await ask({ openPlace: 'open.place' })).html.matchAll(/href="command:open\.place\?([^"]*)"/gu),
  ]
  const places = links.map((it) => JSON.parse(decodeURIComponent(it[1]!)) as [string, Range])
  expect(places.every((it) => it[0] === uri)).toBe(true)
  expect(places.map((it) => it[1])).toContainEqual({
    start: { line: 2, character: 0 },
    end: { line: 2, character: 14 },
  })
})

test('obeys the front matter over the setting', async () => {
  await start(on)
  const markdown = `---\non-the-record: false\n---\n\n${text}`
  await client.open(uri, markdown, 'markdown')
  expect(await pull()).toEqual([])
  await client.change(uri, {
    range: { start: { line: 1, character: 15 }, end: { line: 1, character: 20 } },
    text: 'true',
  })
  expect(short(await pull())).toEqual(['unclosed-quote@4:15-16'])
})

test('shows nothing of a document that is not read as news', async () => {
  await start({ enable: 'off' })
  await client.open(uri, text)
  const params = {
    textDocument: { uri },
    position: { line: 0, character: 17 },
    positions: [{ line: 0, character: 17 }],
    range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
  }
  expect(await client.ask('textDocument/documentSymbol', params)).toEqual([])
  for (const method of [
    'hover',
    'documentHighlight',
    'definition',
    'references',
    'foldingRange',
    'selectionRange',
    'inlayHint',
    'codeLens',
  ])
    expect(await client.ask(`textDocument/${method}`, params)).toBeNull()
  for (const method of [whoSaidWhat, statementsOf, quoteAt, report])
    expect(await client.ask(method, params)).toBeNull()
})
