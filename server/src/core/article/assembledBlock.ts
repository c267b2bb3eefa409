import type { ActorMention, Role } from '../actors/actor.ts'
import type { Claim, SourcedSentence } from '../claims/claim.ts'
import type { DateMention } from '../dates/date.ts'
import type { ArticleEvent } from '../events/event.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Statement } from '../statements/statement.ts'
import type { BlockAnalysis } from './blockAnalysis.ts'

/**
 * One block in the light of its article; every offset is relative to the block. The same object stands in the next
 * version of the article as long as nothing that it depends on has changed, so what is derived from it can be kept.
 */
export interface AssembledBlock {
  readonly analysis: BlockAnalysis
  readonly dates: readonly DateMention[]
  /** As in the analysis, joined over paragraphs. */
  readonly quotations: readonly Quotation[]
  /** Names, descriptions and pronouns that mean an actor. */
  readonly mentions: readonly ActorMention[]
  /** Roles that the block gives; `actor` is a key. */
  readonly roles: readonly (Role & { readonly actor: string })[]
  readonly statements: readonly Statement[]
  readonly events: readonly ArticleEvent[]
  /** One for each sentence of the block, by the same index. */
  readonly sources: readonly SourcedSentence[]
  readonly claims: readonly Claim[]
  /** Claims that are none because a sentence near by answers for them. */
  readonly answeredClaims: readonly Claim[]
}
