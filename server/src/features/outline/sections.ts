import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types'
import type { ArticleBlock } from '../../core/article/article.ts'
import { excerpt } from '../excerpt.ts'
import type { DocumentView } from '../view.ts'
import { mostEntries } from './group.ts'

/** A Markdown document’s headings, each over what stands below it. Empty for plain text. */
export function sections({ article, positions }: DocumentView): DocumentSymbol[] {
  if (article.prose.format !== 'markdown') return []
  const roots: DocumentSymbol[] = []
  const open: { readonly depth: number; readonly symbol: DocumentSymbol }[] = []
  let count = 0
  let last: ArticleBlock | undefined
  const closeTo = (depth: number) => {
    const end = last && positions.rangeOf(last.block).end
    while (open.length > 0 && open.at(-1)!.depth >= depth) {
      const { symbol } = open.pop()!
      if (end) symbol.range = { start: symbol.range.start, end }
    }
  }
  for (const it of article.blocks) {
    const { block } = it
    if (block.kind === 'heading' && count < mostEntries) {
      closeTo(block.depth)
      count++
      const range = positions.rangeOf(block)
      const name = excerpt(block.text, { start: 0, end: block.text.length }, 100) || '…'
      const symbol: DocumentSymbol = {
        name,
        kind: SymbolKind.String,
        range,
        selectionRange: range,
        children: [],
      }
      const parent = open.at(-1)?.symbol.children ?? roots
      parent.push(symbol)
      open.push({ depth: block.depth, symbol })
    }
    last = it
  }
  closeTo(0)
  return roots
}
