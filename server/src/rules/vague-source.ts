import type { Rule } from './rule.ts'
import { ruleOfClaim } from './ruleOfClaim.ts'

const id = 'vague-source'

/** “Officials said”: the source is there, but no reader could ask it. */
export const vagueSource: Rule = {
  meta: {
    id,
    summary: 'Sources are named, or described closely enough that a reader can weigh them.',
    rationale: 'A reader weighs a claim by who makes it, and “officials” may be anybody.',
    sources: [
      'AP Stylebook, “anonymous sources”',
      'Reuters Handbook of Journalism, “sourcing”',
      'BBC Editorial Guidelines, 3.3 (accuracy)',
      'Wikipedia, “Words to watch: unsupported attributions”',
    ],
    severity: 'warning',
  },
  *checkBlock({ claims, analysis: { tagged } }) {
    for (const claim of claims) {
      if (ruleOfClaim(claim) !== id) continue
      const words = tagged.text.slice(claim.start, claim.end).replace(/\s+/gu, ' ')
      yield {
        start: claim.start,
        end: claim.end,
        message: `“${words}” does not tell readers who that is. Name the source, or say why it cannot be named.`,
      }
    }
  },
}
