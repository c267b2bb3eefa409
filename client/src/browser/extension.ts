import { Uri, type ExtensionContext } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser'
import { startClient, type OnTheRecord } from '../client.ts'

/** Starts the language server in a web worker. */
export async function activate(context: ExtensionContext): Promise<OnTheRecord> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true)
  let worker: Worker | undefined
  // Transports, not the worker itself: VS Code's `Worker` is a stand-in that fails the client's `instanceof`.
  const freshServer = () => {
    worker?.terminate()
    worker = new Worker(script)
    return Promise.resolve({
      reader: new BrowserMessageReader(worker),
      writer: new BrowserMessageWriter(worker),
    })
  }
  context.subscriptions.push({ dispose: () => worker?.terminate() })
  return startClient(context, (id, name, options) => new LanguageClient(id, name, freshServer, options))
}
