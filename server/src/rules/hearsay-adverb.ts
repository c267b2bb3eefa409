import type { Rule } from './rule.ts'
import { ruleOfClaim } from './ruleOfClaim.ts'

const id = 'hearsay-adverb'

/** “Reportedly”: somebody reported it, and the reader is not told who. */
export const hearsayAdverb: Rule = {
  meta: {
    id,
    summary: 'Hearsay names the report that it rests on.',
    rationale: '“Reportedly” says that somebody reported it, and not who.',
    sources: [
      'AP Stylebook, “allege” and “reportedly”',
      'Wikipedia, “Words to watch: unsupported attributions”',
    ],
    severity: 'warning',
  },
  *checkBlock({ claims, analysis: { tagged } }) {
    for (const claim of claims) {
      if (ruleOfClaim(claim) !== id) continue
      const word = tagged.text.slice(claim.start, claim.end)
      yield {
        start: claim.start,
        end: claim.end,
        message: `“${word}” says that somebody reported this, and not who. Name the report, or leave it out.`,
      }
    }
  },
}
