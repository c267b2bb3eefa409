import type { Block } from '../core/prose/prose.ts'
import type { Span } from '../core/text/span.ts'

/** The words of a span of the block on one line, as a reader of the rendered text sees them: all markup is left out. */
export function wordsOf(source: string, block: Block, { start, end }: Span): string {
  let words = ''
  for (let i = start; i < end; i++) {
    const character = block.text[i]!
    if (character === ' ' && !/\s/u.test(source[block.start + i]!)) continue
    words += character
  }
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
