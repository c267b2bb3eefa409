/** The words of a quotation in lower case, as they are compared: without marks, dashes and the kind of apostrophe. */
export function quotedWords(text: string): readonly string[] {
  const plain = text.toLowerCase().replace(/[’‘]/gu, "'")
  return [...plain.matchAll(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu)].map(([word]) => word)
}
