import type { Actor } from '../actors/actor.ts'
import type { Claim, SourcedSentence } from '../claims/claim.ts'
import type { DateMention } from '../dates/date.ts'
import type { ArticleEvent } from '../events/event.ts'
import type { Block, Prose } from '../prose/prose.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Statement } from '../statements/statement.ts'
import type { AssembledBlock } from './assembledBlock.ts'
import type { Publication } from './publication.ts'

/**
 * Everything that On the Record knows about one text. Never changes; holds no position, URI or protocol type.
 *
 * All lists are in the order of the text and their spans are UTF-16 offsets into `source`. They are made from the
 * blocks when first asked for, so that an edit costs only what it touches.
 */
export interface Article {
  readonly source: string
  readonly prose: Prose
  readonly publication: Publication
  readonly blocks: readonly ArticleBlock[]
  readonly sentences: readonly (Sentence & SourcedSentence)[]
  readonly actors: readonly Actor[]
  readonly dates: readonly DateMention[]
  readonly quotations: readonly Quotation[]
  readonly statements: readonly Statement[]
  readonly events: readonly ArticleEvent[]
  readonly claims: readonly Claim[]
  /** The actor of that key. */
  actor(key: string): Actor | undefined
}

/** One block where it stands in the source, with what was found in it (offsets relative to the block). */
export interface ArticleBlock {
  readonly block: Block
  readonly found: AssembledBlock
}
