import type { BlockKind } from '../prose/prose.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Token } from '../sentences/token.ts'
import type { PartOfSpeech } from './partOfSpeech.ts'

/** One block, cut into tokens and sentences and tagged: what every recognizer reads. Offsets count from the block's start. */
export interface TaggedText {
  readonly kind: BlockKind
  /** The block's text with markup blanked; as long as its source. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** A part of speech for each token, by the same index. */
  readonly tags: readonly PartOfSpeech[]
  readonly sentences: readonly Sentence[]
  /** What the names model thinks of each token, by the same index; see `NameTag`. */
  readonly nameTags: readonly NameTag[]
}

/** The names model's label of a token: the kind of name it belongs to, and whether a name begins there. */
export type NameTag = 'O' | 'B-PER' | 'I-PER' | 'B-ORG' | 'I-ORG' | 'B-LOC' | 'I-LOC'
