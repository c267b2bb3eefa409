import type { TaggedText } from '../language/taggedText.ts'

/** Index of the sentence that `offset` stands in, or of the next one; -1 where there is none. */
export function sentenceAt({ sentences }: Pick<TaggedText, 'sentences'>, offset: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return high < 0 ? -1 : low
}
