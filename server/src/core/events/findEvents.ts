import type { NameCandidate } from '../actors/nameCandidate.ts'
import type { DateExpression } from '../dates/dateExpression.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { StatementCandidate } from '../statements/statementCandidate.ts'
import type { EventCandidate } from './eventCandidate.ts'

/** Clauses of one block that may tell an event, in the order of the text. */
export function findEvents(
  _tagged: TaggedText,
  _dates: readonly DateExpression[],
  _names: readonly NameCandidate[],
  _statements: readonly StatementCandidate[],
): readonly EventCandidate[] {
  return []
}
