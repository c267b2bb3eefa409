/** The first five letters of a word, so that “Russian” and “Russia’s” say the same. */
export function officeStem(word: string): string {
  return word.slice(0, 5)
}
