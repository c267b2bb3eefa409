import type { Claim, ClaimReason } from '../core/claims/claim.ts'

/** The rule that speaks about a claim: one for each, so that a claim never gets two findings. */
export function ruleOfClaim({ reason }: Pick<Claim, 'reason'>): string {
  return ruleOfReason[reason]
}

const ruleOfReason: Readonly<Record<ClaimReason, string>> = {
  vagueSource: 'vague-source',
  anonymousSource: 'anonymous-source',
  hearsay: 'hearsay-adverb',
  agentlessPassive: 'agentless-passive',
  figure: 'unsourced-number',
  superlative: 'unsourced-superlative',
  cause: 'unsourced-cause',
  prediction: 'unsourced-prediction',
  judgement: 'editorial-gloss',
  motive: 'unattributed-claim',
  disputed: 'unattributed-claim',
}
