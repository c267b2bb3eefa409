import { givesAnonymityReason } from './anonymityReason.ts'
import type { Rule } from './rule.ts'
import { ruleOfClaim } from './ruleOfClaim.ts'

const id = 'anonymous-source'

/** “A senior official said”: a name is kept from readers, and they are not told why. */
export const anonymousSource: Rule<{ reach: number }> = {
  meta: {
    id,
    summary: 'Where a source’s name is kept back, the story says why.',
    rationale:
      'Readers cannot weigh a source without a name; the reason why it has none is the least they are owed.',
    sources: [
      'AP Stylebook, “anonymous sources”',
      'Reuters Handbook of Journalism, “sourcing”',
      'BBC Editorial Guidelines, 3.3 (accuracy)',
      'Guardian editorial code, “anonymous quotations”',
    ],
    severity: 'warning',
    options: {
      reach: {
        description: 'How many paragraphs before and behind the source the reason may stand.',
        default: 2,
        minimum: 0,
        maximum: 20,
      },
    },
  },
  *checkArticle({ blocks }, { reach }) {
    for (const [i, { block, found }] of blocks.entries()) {
      const claims = found.claims.filter((it) => ruleOfClaim(it) === id)
      if (claims.length === 0) continue
      const near = blocks.slice(Math.max(0, i - reach), i + reach + 1)
      if (near.some((it) => givesAnonymityReason(it.block.text))) continue
      for (const { start, end } of claims) {
        const words = block.text.slice(start, end).replace(/\s+/gu, ' ')
        yield {
          start: start + block.start,
          end: end + block.start,
          message: `“${words}” keeps a name from readers and does not say why. Name the source, or give the reason.`,
        }
      }
    }
  },
}
