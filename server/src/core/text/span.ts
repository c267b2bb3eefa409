/** A stretch of text: UTF-16 offsets, half-open. Whose text is said where a span is used. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `offset` stands in `span` or right behind it, where a cursor still touches its last character. */
export function touches(span: Span, offset: number): boolean {
  return offset >= span.start && offset <= span.end
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Whether the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The same stretch, counted from another origin. */
export function moveSpan(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}
