/** Whether lists are nested within each other beyond all use, in whose square the parser's time grows. */
export function isDeep(text: string): boolean {
  let depth = 0
  let dashes = 0
  for (let i = 0; i < text.length; i++) {
    switch (text[i]) {
      case '[':
      case '{':
        if (++depth > deepest) return true
        break
      case ']':
      case '}':
        if (depth > 0) depth--
        break
      case '-':
      case '?':
      case ':':
        if (isWhite(text[i + 1]) && ++dashes > deepest) return true
        break
      case '\n':
        dashes = 0
        break
      default:
    }
  }
  return false
}

/** Open brackets in a file, and signs that begin a list or mapping in a line. */
const deepest = 200

function isWhite(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === undefined
}
