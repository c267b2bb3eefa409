import { PassThrough } from 'node:stream'
import {
  createConnection,
  createMessageConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type InitializeResult,
  type MessageConnection,
} from 'vscode-languageserver/node'
import { startServer } from '../connection/startServer.ts'
import { readModels } from '../node/readModels.ts'
import type { Files } from '../service/files.ts'
import { findArticles, readFile, type FindArticlesParams, type ReadFileParams } from '../protocol.ts'

/** A server in this process with a client at the other end of real streams. */
export interface ProtocolClient {
  readonly connection: MessageConnection
  initialize(
    capabilities?: ClientCapabilities,
    initializationOptions?: unknown,
    folders?: readonly string[],
  ): Promise<InitializeResult>
  open(uri: string, text: string, languageId?: string): Promise<void>
  /** Tells of changes; the version goes up by one. */
  change(uri: string, ...changes: readonly Change[]): Promise<void>
  close(uri: string): Promise<void>
  ask<Result>(method: string, params: unknown): Promise<Result>
  /** The parameters of the next notification or request of that name, or of the first that nobody waited for. */
  next<Params>(method: string): Promise<Params>
  /** How often the server has sent that notification or request. */
  count(method: string): number
  /** Shuts the server down and ends the connection. */
  stop(): Promise<void>
}

export interface Change {
  readonly range?: {
    readonly start: { readonly line: number; readonly character: number }
    readonly end: { readonly line: number; readonly character: number }
  }
  readonly text: string
}

/**
 * Starts a server; `settings` is what the client answers when asked for its configuration, `files` what it has by URI,
 * `ownFiles` what the server reads by itself.
 */
export function startProtocolClient(
  settings: () => unknown = () => null,
  files: ReadonlyMap<string, string> = new Map(),
  ownFiles?: Files,
): ProtocolClient {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  )
  startServer(server, { readModels, ...(ownFiles && { files: ownFiles }) })
  const connection = createMessageConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
    undefined,
  )
  const versions = new Map<string, number>()
  const heard = new Map<string, { count: number; kept: unknown[]; waiting: ((params: unknown) => void)[] }>()
  const recordOf = (method: string) => {
    let record = heard.get(method)
    if (!record) heard.set(method, (record = { count: 0, kept: [], waiting: [] }))
    return record
  }
  const hear = (method: string, params: unknown) => {
    const record = recordOf(method)
    record.count++
    const waiting = record.waiting.shift()
    if (waiting) waiting(params)
    else record.kept.push(params)
  }
  connection.onNotification(hear)
  connection.onRequest((method: string, params: unknown) => {
    hear(method, params)
    switch (method) {
      case 'workspace/configuration':
        return (params as { readonly items: readonly unknown[] }).items.map(settings)
      case readFile: {
        const text = files.get((params as ReadFileParams).uri)
        return text === undefined ? null : { text }
      }
      case findArticles: {
        const { folder } = params as FindArticlesParams
        return [...files.keys()].filter((it) => it.startsWith(`${folder}/`) && /\.(?:txt|md)$/u.test(it))
      }
      default:
        return null
    }
  })
  connection.listen()

  return {
    connection,
    async initialize(capabilities = {}, initializationOptions, folders) {
      const result = await connection.sendRequest<InitializeResult>('initialize', {
        processId: null,
        rootUri: null,
        capabilities,
        initializationOptions,
        ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
      })
      await connection.sendNotification('initialized', {})
      return result
    },
    open(uri, text, languageId = 'plaintext') {
      versions.set(uri, 1)
      const textDocument = { uri, languageId, version: 1, text }
      return connection.sendNotification('textDocument/didOpen', { textDocument })
    },
    change(uri, ...contentChanges) {
      const version = (versions.get(uri) ?? 0) + 1
      versions.set(uri, version)
      return connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      })
    },
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    ask: (method, params) => connection.sendRequest(method, params),
    next<Params>(method: string) {
      const record = recordOf(method)
      if (record.kept.length > 0) return Promise.resolve(record.kept.shift() as Params)
      return new Promise<Params>((resolve) => record.waiting.push((params) => resolve(params as Params)))
    },
    count: (method) => recordOf(method).count,
    async stop() {
      // Refused where the test has done it already.
      await connection.sendRequest('shutdown').catch(() => undefined)
      connection.dispose()
      server.dispose()
    },
  }
}
