import type { ClaimReason } from '../core/claims/claim.ts'
import { addAttribution } from './addAttribution.ts'
import type { Rule, RuleMeta } from './rule.ts'
import { asOneFinding, claimOptions, unsourcedClaims, type ClaimOptions } from './unsourcedClaims.ts'

/** A rule that tells of the claims of one kind in a paragraph that no source stands for, and offers the article's speakers as sources. */
export function overUnsourcedClaims(
  meta: Omit<RuleMeta, 'options'>,
  message: (reason: ClaimReason) => string,
): Rule<ClaimOptions> {
  return {
    meta: { ...meta, options: claimOptions },
    *checkBlock(block, options) {
      yield* asOneFinding(unsourcedClaims(block, meta.id, options), ({ reason }) => message(reason))
    },
    fixes: addAttribution,
  }
}
