import type { DateExpression } from './dateExpression.ts'
import type { Meaning } from './meaning.ts'

/**
 * Whether dates in these expressions put the day before the month, as far as they tell: figures above twelve, and the
 * order of dates with the month in letters. Undefined where nothing tells or the expressions disagree.
 */
export function dayFirstEvidence(expressions: readonly DateExpression[]): boolean | undefined {
  let evidence: boolean | undefined
  for (const { meaning } of expressions) {
    const own = ofMeaning(meaning)
    if (own === undefined) continue
    if (evidence !== undefined && evidence !== own) return undefined
    evidence = own
  }
  return evidence
}

function ofMeaning(meaning: Meaning): boolean | undefined {
  switch (meaning.kind) {
    case 'figures':
      if (meaning.first > 12) return true
      return meaning.second > 12 ? false : undefined
    case 'day':
      return meaning.dayFirst
    case 'partOfDay':
    case 'clock':
      return meaning.day && ofMeaning(meaning.day)
    default:
      return undefined
  }
}
