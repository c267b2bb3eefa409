import type { Span } from '../../core/text/span.ts'
import type { DocumentView } from '../view.ts'

/** Where a span of the source stands, for people: `line 12`. */
export function lineOf({ positions }: DocumentView, { start }: Span): string {
  return `line ${positions.positionOf(start).line + 1}`
}
