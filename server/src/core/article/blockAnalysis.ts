import type { NameCandidate } from '../actors/nameCandidate.ts'
import type { DateExpression } from '../dates/dateExpression.ts'
import type { EventCandidate } from '../events/eventCandidate.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { StatementCandidate } from '../statements/statementCandidate.ts'

/** What can be known of a block from its text alone; offsets are relative to the block. Depends on nothing else. */
export interface BlockAnalysis {
  readonly tagged: TaggedText
  /** Outermost first, then by start. */
  readonly quotations: readonly Quotation[]
  readonly dates: readonly DateExpression[]
  readonly names: readonly NameCandidate[]
  readonly statements: readonly StatementCandidate[]
  readonly events: readonly EventCandidate[]
}
