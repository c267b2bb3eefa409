import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Span } from '../core/text/span.ts'
import { createOverlapIndex } from './overlapIndex.ts'

/** Answers whether a stretch of a block is the article's own prose: no heading, header line or byline, and not quoted. */
export function createOwnWords({
  quotations,
  analysis: { tagged },
}: AssembledBlock): (span: Span) => boolean {
  const { kind, sentences, tokens } = tagged
  if (kind === 'heading' || kind === 'quote') return () => false
  const isQuoted = createOverlapIndex(quotations)
  const isNoProse = createOverlapIndex(
    sentences
      .filter((it) => it.kind !== 'prose' && it.endToken > it.firstToken)
      .map((it) => ({ start: tokens[it.firstToken]!.start, end: tokens[it.endToken - 1]!.end })),
  )
  return (span) => !isQuoted(span) && !isNoProse(span)
}
