import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Quotation } from '../core/quotations/quotation.ts'
import type { Span } from '../core/text/span.ts'
import type { Rule } from './rule.ts'

/** Fewer words than these are as likely a term or an echo of something quoted above as somebody's speech. */
const fewestWords = 4

/** A quotation that nobody speaks: the reader cannot tell whose words these are. */
export const unattributedQuote: Rule = {
  meta: {
    id: 'unattributed-quote',
    summary: 'Whoever speaks a quotation is named in its sentence or plainly known from the one before.',
    severity: 'warning',
  },
  *checkBlock(block) {
    const { kind } = block.analysis.tagged
    if (kind === 'heading' || kind === 'quote') return
    const isAnswered = overlapsAny(answeredSpans(block))
    for (const quotation of block.quotations) {
      if (quotation.depth > 0 || quotation.use !== 'speech' || quotation.continued) continue
      if (isShort(block, quotation) || isAnswered(quotation)) continue
      yield {
        start: quotation.start,
        end: quotation.end,
        message:
          'Nobody is said to have spoken this quotation. Name the speaker in its sentence or the one before.',
      }
    }
  },
}

/** What needs no speaker, or has one: contents of statements with a source, headlines and captions. */
function answeredSpans({ statements, analysis: { tagged } }: AssembledBlock): readonly Span[] {
  const sourced = statements.filter(
    (it) => it.speaker.kind !== 'missing' || it.source.length > 0 || it.relayedBy !== undefined,
  )
  return [...sourced.flatMap((it) => it.content), ...tagged.sentences.filter((it) => it.kind !== 'prose')]
}

/** Asks whether one of the spans shares a character with another span, in logarithmic time. */
function overlapsAny(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const ends: number[] = []
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0))
  return ({ start, end }) => {
    const before = countWhile(sorted, (it) => it.start < end)
    return before > 0 && ends[before - 1]! > start
  }
}

function isShort({ analysis: { tagged } }: AssembledBlock, { content }: Quotation): boolean {
  const { tokens } = tagged
  let words = 0
  for (let i = countWhile(tokens, (it) => it.start < content.start); i < tokens.length; i++) {
    const { end, kind } = tokens[i]!
    if (end > content.end) return true
    if (kind === 'word' && ++words === fewestWords) return false
  }
  return true
}

/** How many of the first items are so, where those that are so stand before those that are not. */
function countWhile<T>(items: readonly T[], isSo: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isSo(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
