import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Quotation } from '../core/quotations/quotation.ts'
import { overlaps, type Span } from '../core/text/span.ts'
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
    for (const quotation of block.quotations) {
      if (quotation.depth > 0 || quotation.use !== 'speech' || quotation.continued) continue
      if (wordCount(block, quotation) < fewestWords || stands(block, quotation)) continue
      yield {
        start: quotation.start,
        end: quotation.end,
        message:
          'Nobody is said to have spoken this quotation. Name the speaker in its sentence or the one before.',
      }
    }
  },
}

/** Whether a statement with a source, or a headline or caption, answers for the quotation. */
function stands({ statements, analysis: { tagged } }: AssembledBlock, quotation: Quotation): boolean {
  for (const { content, speaker, source, relayedBy } of statements) {
    if (speaker.kind === 'missing' && source.length === 0 && relayedBy === undefined) continue
    if (content.some((it: Span) => overlaps(it, quotation))) return true
  }
  const sentence = tagged.sentences.find((it) => overlaps(it, quotation))
  return sentence !== undefined && sentence.kind !== 'prose'
}

function wordCount({ analysis: { tagged } }: AssembledBlock, { content }: Quotation): number {
  let count = 0
  for (const { start, end, kind } of tagged.tokens) {
    if (start >= content.end) break
    if (start >= content.start && end <= content.end && kind === 'word') count++
  }
  return count
}
