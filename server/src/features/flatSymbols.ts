import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-types'

/** The outline as a list, for clients that show no tree: each entry with the name of what it stands under. */
export function flatSymbols(uri: string, symbols: readonly DocumentSymbol[]): SymbolInformation[] {
  const flat: SymbolInformation[] = []
  const walk = (list: readonly DocumentSymbol[], containerName: string | undefined) => {
    for (const { name, kind, selectionRange, children } of list) {
      flat.push({
        name,
        kind,
        location: { uri, range: selectionRange },
        ...(containerName && { containerName }),
      })
      if (children) walk(children, name)
    }
  }
  walk(symbols, undefined)
  return flat
}
