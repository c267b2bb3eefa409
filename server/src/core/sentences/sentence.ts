import type { Span } from '../text/span.ts'

/** What a stretch between two sentence ends is for the reader. */
export type SentenceKind = 'prose' | 'headline' | 'dateline' | 'byline'

/**
 * One sentence of one block; offsets count from the block's start and leave out white space at both ends.
 * Every token of the block belongs to exactly one sentence.
 */
export interface Sentence extends Span {
  readonly kind: SentenceKind
  /** Index of its first token in the block's tokens. */
  readonly firstToken: number
  /** Index behind its last token. */
  readonly endToken: number
}
