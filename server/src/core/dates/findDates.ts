import type { TaggedText } from '../language/taggedText.ts'
import type { DateExpression } from './dateExpression.ts'

/** All expressions of time in one block, in the order of the text, without overlaps. */
export function findDates(_tagged: TaggedText): readonly DateExpression[] {
  return []
}
