import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from './quotation.ts'

/** All quotations of one block, outermost first, then by start. */
export function findQuotations(_tagged: TaggedText): readonly Quotation[] {
  return []
}
