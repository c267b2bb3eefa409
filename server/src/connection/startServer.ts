import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver'
import { setOverride, type SetOverrideParams } from '../protocol.ts'
import { createEngine } from '../service/engine.ts'
import { settingsSection } from '../settings/settings.ts'
import { handleActorRequests } from './actorHandlers.ts'
import { createAnswer } from './answer.ts'
import { createDiagnosticReports } from './diagnosticReports.ts'
import { serverCapabilities, watchesFiles } from './capabilities.ts'
import { followDocuments } from './documents.ts'
import { handleRequests } from './handlers.ts'
import { createLifecycle } from './lifecycle.ts'
import type { Runtime } from './runtime.ts'
import { createSession, type Session } from './session.ts'

/** Serves a client until it says goodbye: wires the protocol to the service, the same in Node and in the browser. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const lifecycle = createLifecycle()
  const engine = createEngine(() => runtime.readModels())
  let current: Session | undefined
  let clientCapabilities: ClientCapabilities = {}
  const session = () => {
    if (!current) throw new Error('Nothing is asked before the client has introduced itself.')
    return current
  }

  connection.onInitialize(
    lifecycle.initialize((params: InitializeParams) => {
      const { capabilities } = params
      const isRunning = () => lifecycle.isRunning()
      clientCapabilities = capabilities
      const { files: ownFiles, rulePages } = runtime
      current = createSession({ connection, engine, ownFiles, documents, rulePages, isRunning }, params)
      return {
        capabilities: serverCapabilities(capabilities, current.encoding),
        serverInfo: { name: 'On the Record' },
      }
    }),
  )
  connection.onInitialized(
    lifecycle.notification(() => {
      const { workspace } = clientCapabilities
      if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
        void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection })
      if (watchesFiles(clientCapabilities))
        void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] })
      if (workspace?.workspaceFolders === true)
        connection.workspace.onDidChangeWorkspaceFolders(
          lifecycle.notification((event) => session().foldersChanged(event)),
        )
      session().started()
    }),
  )
  connection.onShutdown(lifecycle.shutdown(() => undefined))

  const documents = followDocuments(connection, lifecycle, {
    sync: () => session().sync,
    changed(document, opened) {
      if (opened && document.text.length > longText) runtime.expectLongText?.()
      session().changed(document, opened)
    },
    closed: (uri) => session().closed(uri),
  })
  connection.onDidChangeConfiguration(
    lifecycle.notification((params) => session().configurationChanged(params.settings)),
  )
  connection.onDidChangeWatchedFiles(
    lifecycle.notification((params) => session().filesChanged(params.changes)),
  )
  connection.onNotification(
    setOverride,
    lifecycle.notification((params: SetOverrideParams | undefined) => session().overrideChanged(params)),
  )

  const answer = createAnswer(connection, {
    service: () => session().service,
    documentOf: (uri) => documents.get(uri),
    pending: (uri) => session().pending(uri),
  })
  handleActorRequests(connection, lifecycle, answer, () => session().actors)
  handleRequests(connection, lifecycle, answer, {
    diagnosticReports: createDiagnosticReports({
      documentOf: (uri) => documents.get(uri),
      generation: () => session().generation(),
    }),
    actors: () => session().actors,
    ignores: () => session().ignores,
    spellings: () => session().spellings,
  })
  connection.listen()
}

/** Some thirty articles’ worth, in UTF-16 units. */
const longText = 200_000

/** The newsroom’s files, the folder they are in, which can go as a whole, and articles. */
const watchers = [
  '**/.newsroom',
  '**/.newsroom/{actors,config,ignore}.{yaml,json}',
  '**/*.{txt,md,markdown}',
].map((globPattern) => ({ globPattern }))
