/** What stands for a speaker whom the article does not name. */
export const nobodyNamed = '[speaker not named]'

const closings: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '«': '»',
  '„': '“',
}

const closingMarks = '”"’\'»“'

/**
 * The pieces with marks around them: what a block quote or “RUIZ: …” leaves out, and what a paragraph leaves open when the
 * quotation goes on in the next.
 */
export function asQuotation(pieces: readonly string[]): readonly string[] {
  return pieces.map((piece) => {
    const closing = closings[piece[0] ?? '']
    if (closing === undefined) return closingMarks.includes(piece.at(-1) ?? ' ') ? piece : `“${piece}”`
    return piece.length > 1 && piece.endsWith(closing) ? piece : piece + closing
  })
}

/** A quotation as it ends before “she said”: with a comma for a full stop, and with the sign that it has otherwise. */
export function beforeCue(quotation: string): string {
  const { words, marks } = apart(quotation)
  if (/[,!?…–—]$/u.test(words) || words.endsWith('...')) return quotation
  if (/[;:]$/u.test(words) || (words.endsWith('.') && !endsInAbbreviation(words)))
    return `${words.slice(0, -1)},${marks}`
  return `${words},${marks}`
}

/** A sentence with a sign at its end. */
export function ended(sentence: string): string {
  const { words, marks } = apart(sentence)
  if (/[.!?…–—]$/u.test(words)) return sentence
  return /[,;:]$/u.test(words) ? `${words.slice(0, -1)}.${marks}` : `${words}.${marks}`
}

/** With a capital where a sentence begins with a word. */
export function beginSentence(text: string): string {
  const [first] = text
  return first === undefined ? text : first.toUpperCase() + text.slice(first.length)
}

/** What is said, and the quotation marks that close behind it. */
function apart(text: string): { readonly words: string; readonly marks: string } {
  let end = text.length
  while (end > 0 && closingMarks.includes(text[end - 1]!)) end--
  return { words: text.slice(0, end), marks: text.slice(end) }
}

/** “in the U.S.” keeps its full stop. */
function endsInAbbreviation(words: string): boolean {
  return /\.\p{L}\.$/u.test(words.slice(-4))
}
