import type { Span } from '../text/span.ts'
import type { ActorKind } from './actor.ts'

/** A name in one block, before anybody knows whom it means. */
export interface NameCandidate extends Span {
  /** As it stands, white space reduced to one space. */
  readonly text: string
  /**
   * The form under which equal names are found: lower case, no diacritics, straight apostrophes, no full stops of
   * abbreviations; with a mark of its own behind a courtesy title.
   */
  readonly key: string
  /** The kind that the block alone suggests. */
  readonly kind: ActorKind
  /** Indexes of its first token and behind its last. */
  readonly firstToken: number
  readonly endToken: number
  /** How much speaks for each kind, from the name, its neighbours and the names model; 0 and up. */
  readonly evidence: NameEvidence
  /** Whether it is a name only where the article names the same elsewhere with more certainty. */
  readonly weak: boolean
}

/** Points for each kind. */
export interface NameEvidence {
  readonly person: number
  readonly organization: number
  readonly place: number
}
