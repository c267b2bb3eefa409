import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser'
import { startServer } from '../connection/startServer.ts'
import type { WorkerModels } from '../protocol.ts'

const worker = globalThis as unknown as DedicatedWorkerGlobalScope

// The first message brings the models; all later ones are the protocol's.
worker.onmessage = ({ data: models }: MessageEvent<WorkerModels>) => {
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(worker),
    new BrowserMessageWriter(worker),
  )
  startServer(connection, { readModels: () => models })
}
