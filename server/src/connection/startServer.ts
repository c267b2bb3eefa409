import {
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver'
import { setOverride, type SetOverrideParams } from '../protocol.ts'
import { createEngine } from '../service/engine.ts'
import { settingsSection } from '../settings/settings.ts'
import { createAnswer } from './answer.ts'
import { serverCapabilities } from './capabilities.ts'
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
  let registersConfiguration = false
  const session = () => {
    if (!current) throw new Error('Nothing is asked before the client has introduced itself.')
    return current
  }

  connection.onInitialize(
    lifecycle.initialize((params: InitializeParams) => {
      const { capabilities } = params
      const isRunning = () => lifecycle.isRunning()
      registersConfiguration = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true
      current = createSession({ connection, engine, documents, isRunning }, params)
      return {
        capabilities: serverCapabilities(capabilities, current.encoding),
        serverInfo: { name: 'On the Record' },
      }
    }),
  )
  connection.onInitialized(
    lifecycle.notification(() => {
      if (registersConfiguration)
        void connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection })
    }),
  )
  connection.onShutdown(lifecycle.shutdown(() => undefined))

  const documents = followDocuments(connection, lifecycle, {
    sync: () => session().sync,
    changed: (document, opened) => session().changed(document, opened),
    closed: (uri) => session().closed(uri),
  })
  connection.onDidChangeConfiguration(
    lifecycle.notification((params) => session().configurationChanged(params.settings)),
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
  handleRequests(connection, lifecycle, answer, () => session().generation())
  connection.listen()
}
