import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node'
import { startClient, type OnTheRecord } from '../client.ts'

/** Starts the language server as a Node process beside the extension host. */
export async function activate(context: ExtensionContext): Promise<OnTheRecord> {
  const server = { module: context.asAbsolutePath('dist/node/server.js'), transport: TransportKind.ipc }
  const serverOptions: ServerOptions = {
    run: server,
    debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  }
  return startClient(context, (id, name, options) => new LanguageClient(id, name, serverOptions, options))
}
