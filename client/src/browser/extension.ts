import { Uri, workspace, type ExtensionContext } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import type { WorkerModels } from '../../../server/src/protocol.ts'
import { startClient, type OnTheRecord } from '../client.ts'

/** Starts the language server in a web worker. */
export async function activate(context: ExtensionContext): Promise<OnTheRecord> {
  const dist = Uri.joinPath(context.extensionUri, 'dist')
  const models = await readModels(dist)
  const script = Uri.joinPath(dist, 'browser/server.js').toString(true)
  let worker: Worker | undefined
  // Transports, not the worker itself: VS Code's `Worker` is a stand-in that fails the client's `instanceof`.
  const freshServer = () => {
    worker?.terminate()
    worker = new Worker(script)
    worker.postMessage(models)
    return Promise.resolve({
      reader: new BrowserMessageReader(worker),
      writer: new BrowserMessageWriter(worker),
    })
  }
  context.subscriptions.push({ dispose: () => worker?.terminate() })
  return startClient(context, (id, name, options) => new LanguageClient(id, name, freshServer, options))
}

async function readModels(dist: Uri): Promise<WorkerModels> {
  const read = (name: string) => workspace.fs.readFile(Uri.joinPath(dist, 'models', `${name}.bin`))
  const [partsOfSpeech, names] = await Promise.all([read('partsOfSpeech'), read('names')])
  return { partsOfSpeech, names }
}
