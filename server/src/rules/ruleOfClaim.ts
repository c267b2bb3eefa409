import type { Claim } from '../core/claims/claim.ts'

/** The rule that speaks about a claim: one for each, so that a claim never gets two findings. */
export function ruleOfClaim(claim: Pick<Claim, 'class' | 'reason'>): string {
  if (claim.class === 'unsourced') return 'unattributed-claim'
  switch (claim.reason) {
    case 'hearsay':
      return 'hearsay-adverb'
    case 'agentlessPassive':
      return 'agentless-passive'
    default:
      return 'vague-source'
  }
}
