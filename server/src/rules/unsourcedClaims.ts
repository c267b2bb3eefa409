import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Claim } from '../core/claims/claim.ts'
import type { Finding, RuleMeta } from './rule.ts'
import { ruleOfClaim } from './ruleOfClaim.ts'

/** What a newsroom can set of the rules on claims without a source. */
export type ClaimOptions = {
  readonly carryOver: boolean
  readonly sureness: number
}

/** The same for all of them. */
export const claimOptions: NonNullable<RuleMeta<ClaimOptions>['options']> = {
  carryOver: {
    description: 'Lets a source in the sentence before count for the next one, too.',
    default: true,
    presets: { wire: false },
  },
  sureness: {
    description:
      'How sure it must be, in percent, that an editor would ask: lower finds more, and more in vain.',
    default: 55,
    presets: { teaching: 35 },
    minimum: 28,
    maximum: 95,
  },
}

/** A block's claims without a source that the rule `id` is to tell of, in the order of the text. */
export function unsourcedClaims(
  { claims, answeredClaims }: AssembledBlock,
  id: string,
  { carryOver, sureness }: ClaimOptions,
): readonly Claim[] {
  const asked = carryOver
    ? claims
    : [...claims, ...answeredClaims.filter((it) => it.sourceIn === 'sentenceBefore')]
  return asked
    .filter((it) => it.class === 'unsourced' && ruleOfClaim(it) === id)
    .filter((it) => (carryOver ? it.confidence : it.strictConfidence) * 100 >= sureness)
    .sort((a, b) => a.start - b.start)
}

/** Claims of one paragraph as one finding: an editor asks once, at the first, and points at the others. */
export function asOneFinding(
  claims: readonly Claim[],
  messageOf: (claim: Claim) => string,
): readonly Finding[] {
  const [first, ...others] = claims
  if (!first) return []
  const { start, end } = first
  const related = others.map((it) => ({ start: it.start, end: it.end, message: 'The same goes for this.' }))
  return [{ start, end, message: messageOf(first), ...(related.length > 0 && { related }) }]
}
