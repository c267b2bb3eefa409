import type { DateExpression } from './dateExpression.ts'
import type { Meaning } from './meaning.ts'

/**
 * Whether an article puts the day before the month, as far as the expressions of its blocks tell: figures above twelve,
 * and the order of dates with the month in letters. Undefined where nothing tells or they disagree. What a block says is
 * remembered for as long as its list lives, so that an edit costs a look at each block.
 */
export function dayFirstEvidence(blocks: Iterable<readonly DateExpression[]>): boolean | undefined {
  let evidence: Evidence = 'none'
  for (const expressions of blocks) {
    if (expressions.length === 0) continue
    evidence = joined(evidence, evidenceOf(expressions))
    if (evidence === 'both') return undefined
  }
  return evidence === 'none' ? undefined : evidence === 'dayFirst'
}

type Evidence = 'none' | 'dayFirst' | 'monthFirst' | 'both'

const known = new WeakMap<readonly DateExpression[], Evidence>()

function evidenceOf(expressions: readonly DateExpression[]): Evidence {
  let evidence = known.get(expressions)
  if (evidence === undefined) {
    evidence = expressions.reduce<Evidence>((all, { meaning }) => joined(all, ofMeaning(meaning)), 'none')
    known.set(expressions, evidence)
  }
  return evidence
}

function joined(a: Evidence, b: Evidence): Evidence {
  if (a === 'none' || a === b) return b
  return b === 'none' ? a : 'both'
}

function ofMeaning(meaning: Meaning): Evidence {
  switch (meaning.kind) {
    case 'figures':
      if (meaning.first > 12) return 'dayFirst'
      return meaning.second > 12 ? 'monthFirst' : 'none'
    case 'day':
      return meaning.dayFirst ? 'dayFirst' : 'monthFirst'
    case 'partOfDay':
    case 'clock':
      return meaning.day ? ofMeaning(meaning.day) : 'none'
    default:
      return 'none'
  }
}
