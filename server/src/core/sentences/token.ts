import type { Span } from '../text/span.ts'

/** What a token is made of; decided by its characters alone. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'quote' | 'symbol'

/**
 * A word, number or mark of one block; offsets count from the block's start.
 *
 * Contractions and possessives stay in one piece for the eye but are two tokens, as in Universal
 * Dependencies: `do|n't`, `Putin|’s`, `we|’ll`. Hyphenated words are one token (`so-called`, `US-brokered`),
 * as are numbers with their marks (`40,000`, `2.5`, `14th`, `$2.3` is `$|2.3`) and abbreviations with
 * their full stop (`Sen.`, `a.m.`, `U.S.`).
 */
export interface Token extends Span {
  /** As it stands in the text. */
  readonly text: string
  /** Lower-cased, with straight apostrophes: what word lists are asked for. */
  readonly lower: string
  readonly kind: TokenKind
}
