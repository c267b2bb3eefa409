import type { Span } from '../text/span.ts'

/** Index of the first span that begins at `offset` or later; spans are in the order of the text. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The spans that lie in `outer`; `spans` are in the order of the text and do not overlap. */
export function spansIn<T extends Span>(spans: readonly T[], outer: Span): readonly T[] {
  const from = firstFrom(spans, outer.start)
  let to = from
  while (to < spans.length && spans[to]!.end <= outer.end) to++
  return spans.slice(from, to)
}
