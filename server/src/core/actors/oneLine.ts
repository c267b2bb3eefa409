/** A text with each stretch of white space reduced to one space. */
export function oneLine(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const white = code <= 32 || code === 160
    if (white && (code !== 32 || text.charCodeAt(i + 1) <= 32)) return text.replace(/\s+/g, ' ')
  }
  return text
}
