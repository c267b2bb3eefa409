import type { Rule } from './rule.ts'
import { ruleOfClaim } from './ruleOfClaim.ts'

const id = 'agentless-passive'

/** “Is believed to”: somebody believes it, and the passive hides who. */
export const agentlessPassive: Rule = {
  meta: {
    id,
    summary: 'Who says, thinks or expects something is named, not hidden by a passive.',
    rationale: '“Is believed to” states an opinion and hides whose it is; a reader cannot weigh it.',
    sources: ['AP Stylebook, “attribution”', 'Wikipedia, “Words to watch: unsupported attributions”'],
    severity: 'warning',
  },
  *checkBlock({ claims, analysis: { tagged } }) {
    for (const claim of claims) {
      if (ruleOfClaim(claim) !== id) continue
      const words = tagged.text.slice(claim.start, claim.end).replace(/\s+/gu, ' ')
      yield {
        start: claim.start,
        end: claim.end,
        message: `“${words}” leaves out who says or believes it. Name them.`,
      }
    }
  },
}
