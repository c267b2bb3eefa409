import type { ClaimReason } from '../core/claims/claim.ts'
import { addAttribution } from './addAttribution.ts'
import type { Rule, RuleMeta } from './rule.ts'
import { claimOptions, unsourcedClaims, type ClaimOptions } from './unsourcedClaims.ts'

/** A rule that tells of every claim of one kind that no source stands for, and offers the article's speakers as sources. */
export function overUnsourcedClaims(
  meta: Omit<RuleMeta, 'options'>,
  message: (reason: ClaimReason) => string,
): Rule<ClaimOptions> {
  return {
    meta: { ...meta, options: claimOptions },
    *checkBlock(block, options) {
      for (const { start, end, reason } of unsourcedClaims(block, meta.id, options)) {
        yield { start, end, message: message(reason) }
      }
    },
    fixes: addAttribution,
  }
}
