import { createHash } from 'node:crypto'
import type { Span } from '../../core/text/span.ts'
import { wellFormed } from '../wellFormed.ts'

const longest = 160

/**
 * The words of a span on one line, by which a finding is known again when the text around it has changed. What is
 * longer than a line is cut and given the hash of the whole.
 */
export function quoteOf(text: string, { start, end }: Span): string {
  const quote = wellFormed(text.slice(start, end)).replace(/\s+/gu, ' ').trim()
  if (quote.length <= longest) return quote
  const hash = createHash('sha256').update(quote).digest('hex').slice(0, 12)
  return `${wellFormed(quote.slice(0, longest))}… ${hash}`
}
