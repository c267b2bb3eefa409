import { contains, overlaps, type Span } from '../../core/text/span.ts'

/**
 * The first of the spans that does not cross the entry before it: entries of an outline may hold one another, not
 * overlap by half. Where all cross it, what of the first lies behind it. `spans` must not be empty.
 */
export function uncrossed(before: Span, spans: readonly Span[]): Span {
  const free = spans.find((it) => !overlaps(before, it) || contains(before, it) || contains(it, before))
  if (free) return free
  const { start, end } = spans[0]!
  return { start: Math.max(start, before.end), end: Math.max(end, before.end) }
}
