/**
 * Takes their meaning from the characters that CommonMark, GFM or HTML give one; line ends and controls become spaces.
 * Signs that mean something in few places only are escaped there alone: some editors show Markdown as it is written.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\`*_[\]~|&<>]/gu, escaped)
    .replace(/^(\s?)([#+\-=]|\d{1,9}(?=[.)]))/u, lineStart)
    .replace(/:(?=\/\/)|@|(?<=\bwww)\./giu, '\\$&')
}

function escaped(character: string): string {
  switch (character) {
    case '<':
      return '&lt;'
    case '>':
      return '&gt;'
    case '&':
      return '&amp;'
    default:
      return `\\${character}`
  }
}

/** A number is kept from starting a list by what stands behind it, a sign by itself. */
function lineStart(_match: string, space: string, sign: string): string {
  return /\d/u.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`
}
