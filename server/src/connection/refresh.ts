import type { ClientCapabilities, Connection } from 'vscode-languageserver'

/**
 * Asks the client to ask again for what depends on more than the text, as far as it can be asked to: settings or
 * choices have changed.
 */
export function createRefresh(
  connection: Connection,
  { workspace }: ClientCapabilities,
  isRunning: () => boolean,
): () => void {
  const { languages } = connection
  const kinds = [
    { name: 'problems', can: workspace?.diagnostics, ask: () => languages.diagnostics.refresh() },
    { name: 'hints', can: workspace?.inlayHint, ask: () => languages.inlayHint.refresh() },
  ].filter((it) => it.can?.refreshSupport === true)
  return () => {
    if (!isRunning()) return
    for (const { name, ask } of kinds)
      ask().catch((error: unknown) => {
        if (isRunning()) connection.console.warn(`The client did not refresh its ${name}: ${String(error)}`)
      })
  }
}
