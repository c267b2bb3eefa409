import type { Span } from '../core/text/span.ts'

/** The words of a span on one line, cut behind a word after at most `length` characters, with `…` where words are missing. */
export function excerpt(source: string, { start, end }: Span, length = 60): string {
  const words = source
    .slice(start, Math.min(end, start + 4 * length))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  if (words.length <= length && end - start <= 4 * length) return words
  const space = words.lastIndexOf(' ', length)
  const cut = space > length / 2 ? words.slice(0, space) : [...words.slice(0, length)].slice(0, -1).join('')
  return `${cut.trimEnd()}…`
}
