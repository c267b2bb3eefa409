import type { SymbolInformation } from 'vscode-languageserver-types'
import { actorSymbolKind } from './actorSymbolKind.ts'
import type { IndexedArticle } from './indexedActors.ts'

/** Symbols beyond so many help nobody: who looks for one writes another letter. */
const most = 500

/** The actors of all these articles whose name, or another name of theirs, has the letters of the query in its order. */
export function getWorkspaceSymbols(
  articles: readonly IndexedArticle[],
  query: string,
  labelOf: (uri: string) => string,
): SymbolInformation[] {
  const wanted = query.toLowerCase().replace(/\s+/gu, '')
  const symbols: SymbolInformation[] = []
  for (const { uri, actors } of articles) {
    for (const { name, kind, aliases, first } of actors) {
      if (![name, ...aliases].some((it) => hasInOrder(it.toLowerCase(), wanted))) continue
      symbols.push({
        name,
        kind: actorSymbolKind[kind],
        location: { uri, range: first },
        containerName: labelOf(uri),
      })
      if (symbols.length === most) return symbols
    }
  }
  return symbols
}

function hasInOrder(text: string, letters: string): boolean {
  let at = 0
  for (let i = 0; i < letters.length; i++) {
    at = text.indexOf(letters[i]!, at) + 1
    if (at === 0) return false
  }
  return true
}
