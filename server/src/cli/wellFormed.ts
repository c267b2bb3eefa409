/** The text with each half of a broken pair of surrogates replaced, as writing it in UTF-8 would do. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{fffd}')
}
