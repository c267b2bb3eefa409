import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Quotation } from '../core/quotations/quotation.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import type { Rule } from './rule.ts'

/** Fewer words than these are as likely a term or an echo of something quoted above as somebody's speech. */
const fewestWords = 4

/** A quotation that nobody speaks: the reader cannot tell whose words these are. */
export const unattributedQuote: Rule = {
  meta: {
    id: 'unattributed-quote',
    summary: 'Whoever speaks a quotation is named in its sentence or plainly known from the one before.',
    rationale: "Words in quotation marks are somebody's; readers have to know whose.",
    sources: ['AP Stylebook, “quotations in the news”', 'Reuters Handbook of Journalism, “quotations”'],
    severity: 'warning',
  },
  *checkBlock(block) {
    const { kind, sentences } = block.analysis.tagged
    if (kind === 'heading' || kind === 'quote') return
    const isSpoken = createOverlapIndex(spokenParts(block))
    const isAside = createOverlapIndex(sentences.filter((it) => it.kind !== 'prose'))
    for (const quotation of block.quotations) {
      if (quotation.depth > 0 || quotation.use !== 'speech' || quotation.continued) continue
      if (isSpoken(quotation) || isAside(quotation) || wordCount(block, quotation) < fewestWords) continue
      yield {
        start: quotation.start,
        end: quotation.end,
        message:
          'Nobody is said to have spoken this quotation. Name the speaker in its sentence or the one before.',
      }
    }
  },
}

/** Content that somebody answers for. */
function spokenParts({ statements }: AssembledBlock): AssembledBlock['statements'][number]['content'] {
  return statements
    .filter((it) => it.speaker.kind !== 'missing' || it.source.length > 0 || it.relayedBy !== undefined)
    .flatMap((it) => it.content)
}

/** Words between the marks, as far as is of interest. */
function wordCount({ analysis: { tagged } }: AssembledBlock, { content }: Quotation): number {
  const words = /[\p{L}\p{N}]+/gu
  const text = tagged.text.slice(content.start, Math.min(content.end, content.start + 200))
  return [...text.matchAll(words)].length
}
