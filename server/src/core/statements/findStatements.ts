import type { NameCandidate } from '../actors/nameCandidate.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { StatementCandidate } from './statementCandidate.ts'

/** All statements in one block, in the order of their content. */
export function findStatements(
  _tagged: TaggedText,
  _quotations: readonly Quotation[],
  _names: readonly NameCandidate[],
): readonly StatementCandidate[] {
  return []
}
