import type { Span } from '../core/text/span.ts'

/** Answers in logarithmic time whether a span shares a character with one of `spans`: a block may hold very many. */
export function createOverlapIndex(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let furthest = -1
  const ends = sorted.map((it) => (furthest = Math.max(furthest, it.end)))
  return ({ start, end }) => {
    // The last span that starts before `end`; the furthest end up to it decides.
    let low = -1
    let high = sorted.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (sorted[middle]!.start < end) low = middle
      else high = middle - 1
    }
    return low >= 0 && ends[low]! > start
  }
}
