import type { ClaimReason } from '../core/claims/claim.ts'
import type { Rule } from './rule.ts'
import { ruleOfClaim } from './ruleOfClaim.ts'

const id = 'unattributed-claim'

/** A claim in the article's own voice that a copy editor would send back with “says who?”. */
export const unattributedClaim: Rule = {
  meta: {
    id,
    summary:
      'Figures, causes, predictions and judgements have a source in their sentence or right beside it.',
    rationale:
      'Readers ask “says who?” of a figure, a cause, a prediction or a judgement that nobody stands for.',
    sources: [
      'AP Stylebook, “attribution”',
      'BBC Editorial Guidelines, 3.3 (accuracy)',
      'Redi et al. 2019, “Citation Needed”',
    ],
    severity: 'information',
  },
  *checkBlock({ claims }) {
    for (const claim of claims) {
      if (ruleOfClaim(claim) !== id || claim.confidence < leastConfidence) continue
      yield { start: claim.start, end: claim.end, message: messages[claim.reason] }
    }
  },
}

/** Less sure claims show on hover and in reports, and are no problem of the article's. */
const leastConfidence = 0.4

const messages: Readonly<Record<ClaimReason, string>> = {
  figure: 'No source stands with this figure. Say who counted or estimated it.',
  cause: 'One thing is said to have led to another, and no source says so. Name who sees it that way.',
  motive: 'What somebody wanted or thought stands here without a source. Say how it is known.',
  prediction: 'This says what will or may come, in the article’s own voice. Say who expects it.',
  superlative: 'This ranks something above all others without a source. Say by whose count, or soften it.',
  judgement:
    'This weighs what happened, in the article’s own voice. Name who judges so, or let the facts speak.',
  disputed: 'A reader may ask how this is known. Name the source.',
  vagueSource: 'A reader may ask how this is known. Name the source.',
  hearsay: 'A reader may ask how this is known. Name the source.',
  agentlessPassive: 'A reader may ask who did this. Name who, or the source.',
}
