import type { Span } from '../../core/text/span.ts'
import type { Excerpt } from './checkedFile.ts'

/** How many UTF-16 units of a line are shown before a finding, and behind its start, at most. */
const most = { before: 100, after: 300 } as const

/**
 * The line in which `span` starts, no more of it than a terminal could show: the work depends on the excerpt, not on
 * the line, which may be the whole file. `lineStart` is the offset of the line.
 */
export function excerptOf(text: string, { start, end }: Span, lineStart: number): Excerpt {
  const from = betweenCharacters(text, Math.max(lineStart, start - most.before))
  const furthest = betweenCharacters(text, Math.min(text.length, start + most.after))
  const window = text.slice(start, furthest)
  const breakAt = window.search(/[\r\n]/u)
  const to = breakAt < 0 ? furthest : start + breakAt
  return {
    text: text.slice(from, to),
    start: start - from,
    end: Math.min(end, to) - from,
    cutBefore: from > lineStart,
    cutAfter: breakAt < 0 && to < text.length && !/[\r\n]/u.test(text[to]!),
  }
}

/** The offset, or the one before it where it would cut a pair of surrogates. */
function betweenCharacters(text: string, offset: number): number {
  const inPair = isSurrogate(text, offset - 1, 0xd800) && isSurrogate(text, offset, 0xdc00)
  return inPair ? offset - 1 : offset
}

function isSurrogate(text: string, offset: number, first: number): boolean {
  const unit = text.charCodeAt(offset)
  return unit >= first && unit < first + 0x400
}
