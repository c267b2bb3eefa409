import type { Claim } from '../core/claims/claim.ts'

/** The rule that speaks about a claim: one for each, so that a claim never gets two findings. */
export function ruleOfClaim(claim: Pick<Claim, 'class'>): string {
  return claim.class === 'weak' ? 'vague-source' : 'unattributed-claim'
}
