import type { TaggedText } from '../language/taggedText.ts'
import { findMarks } from './marks.ts'
import { type MarkPair, pairMarks } from './pairMarks.ts'
import type { Quotation } from './quotation.ts'
import { createUseReader } from './quotationUse.ts'

/** All quotations of one block, by start, so that an outer one stands before those within it. Linear. */
export function findQuotations(tagged: TaggedText): readonly Quotation[] {
  const { text } = tagged
  const marks = findMarks(text)
  if (marks.length === 0) return []
  const readUse = createUseReader(tagged)
  const quotations: Quotation[] = []
  const enclosing: Quotation[] = []
  for (const pair of pairMarks(text, marks)) {
    const spans = spansOf(text, pair)
    if (spans.content.start >= spans.content.end) continue
    while (enclosing.length > 0 && enclosing[enclosing.length - 1]!.end <= spans.start) enclosing.pop()
    const closed = pair.close !== undefined
    const quotation = {
      ...spans,
      closed,
      continues: false,
      continued: false,
      depth: enclosing.length,
      use: closed ? readUse(spans, spans.content) : ('speech' as const),
    }
    quotations.push(quotation)
    enclosing.push(quotation)
  }
  return quotations
}

function spansOf(text: string, { open, close, limit }: MarkPair) {
  const from = open.end
  const to = close?.start ?? limit ?? text.length
  const content = trimmed(text, from, to)
  return { start: open.start, end: close?.end ?? content.end, content }
}

function trimmed(text: string, from: number, to: number) {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
