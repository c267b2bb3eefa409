import type { Article } from '../core/article/article.ts'
import type { Span } from '../core/text/span.ts'

/** Words in their sentence, each part on one line; `…` stands where words are left out. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly behind: string
}

/** Reads words off an article as its reader sees them, without markup. */
export interface Excerpts {
  words(span: Span): string
  /** The span in its sentence, or as much of that as fits. */
  around(span: Span, sentence: Span): Excerpt
}

/** How much of a sentence (UTF-16 units) is shown on either side of what matters, and of that itself. */
const most = 200

export function createExcerpts({ source, blocks }: Article): Excerpts {
  const read = ({ start, end }: Span): string => {
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (blocks[middle]!.block.end <= start) low = middle + 1
      else high = middle
    }
    const block = blocks[low]?.block
    if (!block) return ''
    let words = ''
    for (let i = Math.max(start, block.start); i < Math.min(end, block.end); i++) {
      const character = block.text[i - block.start]!
      // A space where the source has none is markup that was blanked.
      if (character !== ' ' || /\s/u.test(source[i]!)) words += character
    }
    return words.replace(/[\s\p{Cc}]+/gu, ' ')
  }
  // No more than can be shown is read of what may be as long as the text.
  const shown = ({ start, end }: Span): string => read({ start, end: Math.min(end, start + 4 * most) }).trim()
  return {
    words: (span) => cut(shown(span)),
    around(span, sentence) {
      const from = Math.max(sentence.start, span.start - most)
      const to = Math.min(sentence.end, span.end + most)
      const before = read({ start: from, end: span.start })
      const behind = read({ start: span.end, end: to })
      return {
        before: from > sentence.start ? `…${before.slice(before.search(/\s/u))}` : before.trimStart(),
        words: cut(shown(span)),
        behind: to < sentence.end ? `${behind.slice(0, behind.search(/\s\S*$/u))} …` : behind.trimEnd(),
      }
    },
  }
}

function cut(words: string): string {
  if (words.length <= most) return words
  const space = words.lastIndexOf(' ', most)
  return `${words.slice(0, space > 0 ? space : most)} …`
}
