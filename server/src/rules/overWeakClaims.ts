import type { Rule, RuleMeta } from './rule.ts'
import { ruleOfClaim } from './ruleOfClaim.ts'

/** A rule that tells of every claim of one kind whose source is vague or hidden; `message` is given the words in question. */
export function overWeakClaims(meta: RuleMeta, message: (words: string) => string): Rule {
  return {
    meta,
    *checkBlock({ claims, analysis: { tagged } }) {
      for (const claim of claims) {
        if (claim.class !== 'weak' || ruleOfClaim(claim) !== meta.id) continue
        const { start, end } = claim
        yield { start, end, message: message(tagged.text.slice(start, end).replace(/\s+/gu, ' ')) }
      }
    },
  }
}
