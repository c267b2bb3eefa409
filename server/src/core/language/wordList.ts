/** What is known of some words: their hashes, ascending, and a number for each. */
export interface WordList {
  readonly words: Uint32Array
  readonly values: Uint32Array
}

/** What a list says of the word with that hash, or 0. */
export function listedValue({ words, values }: WordList, hash: number): number {
  const wanted = hash >>> 0
  let low = 0
  let high = words.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = words[middle]!
    if (found === wanted) return values[middle]!
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return 0
}

/** A list of the given words; of two with one hash the first stays. */
export function toWordList(entries: Iterable<readonly [hash: number, value: number]>): WordList {
  const values = new Map<number, number>()
  for (const [hash, value] of entries) if (!values.has(hash >>> 0)) values.set(hash >>> 0, value)
  const words = Uint32Array.from(values.keys()).sort()
  return { words, values: words.map((word) => values.get(word)!) }
}
