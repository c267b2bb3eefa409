import type { DocumentSymbol, Range, SymbolKind } from 'vscode-languageserver-types'
import type { DocumentView } from '../view.ts'

/** How many entries a group shows; the last one says how many are not shown. */
export const mostEntries = 500

/**
 * A heading of the outline over entries from all over the article. Its range is the whole article, so that the entries
 * lie in it and groups do not cut each other; choosing it leads to its first entry. Nothing where there are no entries.
 */
export function group(
  view: DocumentView,
  name: string,
  kind: SymbolKind,
  entries: DocumentSymbol[],
  total = entries.length,
): DocumentSymbol | undefined {
  const last = entries.at(-1)
  const first = entries[0]
  if (!first || !last) return undefined
  if (total > entries.length) {
    const more = `… and ${total - entries.length} more`
    entries.push({
      name: more,
      kind: last.kind,
      range: last.selectionRange,
      selectionRange: last.selectionRange,
    })
  }
  const range = wholeArticle(view)
  return { name, detail: String(total), kind, range, selectionRange: first.selectionRange, children: entries }
}

/** From the first block to the last. */
export function wholeArticle({ article, positions }: DocumentView): Range {
  const { blocks } = article
  return positions.rangeOf({ start: blocks[0]?.block.start ?? 0, end: blocks.at(-1)?.block.end ?? 0 })
}
