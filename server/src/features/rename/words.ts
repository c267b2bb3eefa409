import type { Span } from '../../core/text/span.ts'

/** A word of a name and where it stands. */
export interface Word extends Span {
  readonly text: string
}

/** The words of a name: letters and digits with the hyphens, apostrophes and full stops between and behind them, and `&`. */
export function findWords(text: string, by = 0): readonly Word[] {
  return [...text.matchAll(/&|[\p{L}\p{M}\p{N}]+(?:['’.\-‐‑]+[\p{L}\p{M}\p{N}]+)*\.?/gu)].map(
    ({ 0: word, index }) => ({
      start: index + by,
      end: index + by + word.length,
      text: word,
    }),
  )
}

/** A word’s or name’s place and what comes there. */
export interface Replacement extends Span {
  readonly text: string
}

/** What changes in a name when words become others, or a whole name another; the case of the letters is kept. */
export function replaceWords(
  words: readonly Word[],
  changes: ReadonlyMap<string, string>,
  whole: { readonly from: readonly string[]; readonly to: readonly string[] } | undefined,
): readonly Replacement[] {
  if (whole) {
    const isIt =
      words.length === whole.from.length &&
      words.every((it, i) => it.text.toLowerCase() === whole.from[i]!.toLowerCase())
    if (!isIt) return []
    const text = inCase(words.map((it) => it.text).join(' '), whole.from.join(' '), whole.to.join(' '))
    return [{ start: words[0]!.start, end: words.at(-1)!.end, text }]
  }
  const lower = new Map([...changes].map(([from, to]) => [from.toLowerCase(), { from, to }]))
  return words.flatMap(({ text, start, end }) => {
    const change = lower.get(text.toLowerCase())
    return change ? [{ start, end, text: inCase(text, change.from, change.to) }] : []
  })
}

/** `to` in capitals where the word stands in capitals and the renamed one does not. */
function inCase(standing: string, from: string, to: string): string {
  return standing !== from && standing === from.toUpperCase() ? to.toUpperCase() : to
}
