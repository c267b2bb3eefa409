import type { Position, SelectionRange } from 'vscode-languageserver-types'
import { contains, moveSpan, touches, type Span } from '../core/text/span.ts'
import { hullOf } from './hullOf.ts'
import { blockAt, innermost } from './locate.ts'
import type { DocumentView } from './view.ts'

/** For each position what grows around it: word, quoted words, content, statement, sentence, paragraph, document. */
export function getSelectionRanges(view: DocumentView, positions: readonly Position[]): SelectionRange[] {
  return positions.map((it) => chainAt(view, view.positions.offsetOf(it)))
}

function chainAt({ article, positions }: DocumentView, offset: number): SelectionRange {
  const document = { start: 0, end: article.source.length }
  let chain: SelectionRange = { range: positions.rangeOf(document) }
  let outer: Span = document
  for (const span of spansAround(article, offset)) {
    if (!contains(outer, span) || (span.start === outer.start && span.end === outer.end)) continue
    chain = { range: positions.rangeOf(span), parent: chain }
    outer = span
  }
  return chain
}

/** What the offset touches, from the paragraph to the word. */
function spansAround(article: DocumentView['article'], offset: number): readonly Span[] {
  const at = blockAt(article, offset)
  if (!at) return []
  const { block, found } = at
  const inBlock = offset - block.start
  const { sentences, tokens } = found.analysis.tagged
  const spans: Span[] = [{ start: 0, end: block.end - block.start }]
  const add = (span: Span | undefined) => span && touches(span, inBlock) && spans.push(span)
  add(innermost(sentences, inBlock))
  for (const { content, cue, source } of found.statements) {
    add(hullOf([...content, ...cue, ...source]))
    for (const it of content) add(it)
  }
  for (const quotation of found.quotations) {
    add(quotation)
    add(quotation.content)
  }
  add(innermost(found.mentions, inBlock))
  add(innermost(found.dates, inBlock))
  add(innermost(tokens, inBlock))
  return spans.sort((a, b) => b.end - b.start - (a.end - a.start)).map((it) => moveSpan(it, block.start))
}
