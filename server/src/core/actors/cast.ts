import type { TaggedText } from '../language/taggedText.ts'
import type { Actor } from './actor.ts'
import type { NameCandidate } from './nameCandidate.ts'

/** What is known of an actor apart from where it is mentioned. */
export type CastMember = Pick<Actor, 'key' | 'name' | 'kind' | 'gender' | 'aliases' | 'known'>

/** One block's names and text: what the cast is made from. */
export interface NamedBlock {
  readonly tagged: TaggedText
  readonly names: readonly NameCandidate[]
}

/**
 * What a block needs to know of the article's actors. Equal parts are the same objects in the next version,
 * so a shallow comparison of both lists says whether the block must be looked at again.
 */
export interface BlockCast {
  /** Whom each name of the block means, by the index of `names`; undefined for a name that is no actor. */
  readonly members: readonly (CastMember | undefined)[]
  /** Whom role descriptions in the block (“the Russian president”) could mean, in the order of the text. */
  readonly described: readonly (CastMember | undefined)[]
}

/** Everybody in the article: names that mean the same, put together over all blocks. */
export interface Cast {
  readonly members: readonly CastMember[]
  /** `before` is what the cast that this one was made from says of the same block; it is given back where it still holds. */
  castOf(block: NamedBlock, before?: BlockCast): BlockCast
}
