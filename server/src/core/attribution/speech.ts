import type { Quotation } from '../quotations/quotation.ts'
import type { Span } from '../text/span.ts'
import { firstAt } from './sourcePhrase.ts'

/** The quotations of a block that stand in no other, in order and without overlaps. */
export function outermost(quotations: readonly Quotation[]): readonly Span[] {
  return quotations.filter((it) => it.depth === 0)
}

/** Whether `offset` stands in one of these quotations. */
export function isSpoken(speech: readonly Span[], offset: number): boolean {
  const next = speech[firstAt(speech, offset)]
  return next !== undefined && next.start <= offset
}
