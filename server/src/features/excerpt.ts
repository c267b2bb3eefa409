import type { Span } from '../core/text/span.ts'

/** The words of a span on one line, cut behind a word after at most `length` characters, with `…` where words are missing. */
export function excerpt(source: string, { start, end }: Span, length = 60): string {
  const words = source
    .slice(start, Math.min(end, start + 4 * length))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  if (words.length <= length && end - start <= 4 * length) return words
  const space = words.lastIndexOf(' ', length)
  const cut = space > length / 2 ? words.slice(0, space) : wholeCharacters(words.slice(0, length - 1))
  return `${cut.trimEnd()}…`
}

/** Without half of a surrogate pair at the end. */
function wholeCharacters(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xd800 && last < 0xdc00 ? text.slice(0, -1) : text
}
