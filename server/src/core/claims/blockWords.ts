import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Span } from '../text/span.ts'

/** A block's tokens as the judges of sources read them. */
export interface BlockWords extends TaggedText {
  /** 1 for a token between quotation marks: nobody's wording is judged but the article's own. */
  readonly quoted: Uint8Array
}

/** Marks what stands in quotation marks. */
export function readBlockWords(tagged: TaggedText, quotations: readonly Quotation[]): BlockWords {
  const quoted = new Uint8Array(tagged.tokens.length)
  for (const { start, end, depth } of quotations) {
    if (depth > 0) continue
    for (let i = tokenAt(tagged, start); i < quoted.length && tagged.tokens[i]!.start < end; i++)
      quoted[i] = 1
  }
  return { ...tagged, quoted }
}

/** Index of the first token that ends behind `offset`. */
export function tokenAt({ tokens }: TaggedText, offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The words from token `from` to token `to`, the last one included. */
export function spanOfTokens({ tokens }: TaggedText, from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to]!.end }
}

/** Whether most of a sentence stands between quotation marks. */
export function isMostlyQuoted({ quoted, tokens }: BlockWords, { firstToken, endToken }: Sentence): boolean {
  let inside = 0
  let all = 0
  for (let i = firstToken; i < endToken; i++) {
    if (tokens[i]!.kind !== 'word') continue
    all++
    inside += quoted[i]!
  }
  return all > 0 && inside * 2 > all
}
