import type { Span } from '../text/span.ts'
import type { ActorKind } from './actor.ts'

/** A name in one block, before anybody knows whom it means. */
export interface NameCandidate extends Span {
  /** As it stands, white space reduced to one space. */
  readonly text: string
  /** The kind that the block alone suggests. */
  readonly kind: ActorKind
}
