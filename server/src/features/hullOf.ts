import type { Span } from '../core/text/span.ts'

/** The shortest span that holds them all; there must be one. */
export function hullOf(spans: readonly Span[]): Span {
  let start = Infinity
  let end = -Infinity
  for (const span of spans) {
    if (span.start < start) start = span.start
    if (span.end > end) end = span.end
  }
  return { start, end }
}
