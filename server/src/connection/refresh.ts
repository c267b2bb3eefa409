import { CodeLensRefreshRequest, type ClientCapabilities, type Connection } from 'vscode-languageserver'
import { refreshWhoSaidWhat } from '../protocol.ts'

export interface RefreshOptions {
  readonly isRunning: () => boolean
  /** Whether the client shows who said what. */
  readonly showsWhoSaidWhat: boolean
}

/**
 * Asks the client to ask again for what depends on more than the text, as far as it can be asked to: settings, choices or
 * what the newsroom knows have changed.
 */
export function createRefresh(
  connection: Connection,
  { workspace }: ClientCapabilities,
  { isRunning, showsWhoSaidWhat }: RefreshOptions,
): () => void {
  const { languages } = connection
  const kinds = [
    { name: 'problems', can: workspace?.diagnostics, ask: () => languages.diagnostics.refresh() },
    { name: 'hints', can: workspace?.inlayHint, ask: () => languages.inlayHint.refresh() },
    {
      name: 'lenses',
      can: workspace?.codeLens,
      ask: () => connection.sendRequest(CodeLensRefreshRequest.type),
    },
  ].filter((it) => it.can?.refreshSupport === true)
  return () => {
    if (!isRunning()) return
    if (showsWhoSaidWhat) void connection.sendNotification(refreshWhoSaidWhat)
    for (const { name, ask } of kinds)
      ask().catch((error: unknown) => {
        if (isRunning()) connection.console.warn(`The client did not refresh its ${name}: ${String(error)}`)
      })
  }
}
