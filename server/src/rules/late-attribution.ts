import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Claim, ClaimReason } from '../core/claims/claim.ts'
import type { Finding, Rule } from './rule.ts'
import { claimOptions } from './unsourcedClaims.ts'

/** A contestable claim comes first, and who makes it only at the end of a long sentence or in a later one. */
export const lateAttribution: Rule<{ words: number }> = {
  meta: {
    id: 'late-attribution',
    summary: 'Whoever makes a contestable claim is named before readers have taken it for a fact.',
    rationale: 'Until the source comes, readers take the claim for the article’s own.',
    sources: ['AP Stylebook, “attribution”', 'Reuters Handbook of Journalism, “sourcing”'],
    severity: 'off',
    options: {
      words: {
        description: 'How many words a sentence may report before it says who said so.',
        default: 30,
        minimum: 10,
        maximum: 100,
      },
    },
  },
  *checkBlock(block, { words }) {
    yield* [...inLaterSentence(block), ...atLongEnd(block, words)].sort((a, b) => a.start - b.start)
  },
}

/** What only somebody can think; figures may wait for their source. */
const contestable: ReadonlySet<ClaimReason> = new Set<ClaimReason>([
  'cause',
  'motive',
  'prediction',
  'superlative',
  'judgement',
  'disputed',
])

/** Less sure claims are as likely facts, whatever the next sentence says. */
const leastConfidence = 0.35

function* inLaterSentence({ claims, answeredClaims }: AssembledBlock): Iterable<Finding> {
  for (const claim of [...claims, ...answeredClaims]) {
    const { start, end, reason, sourceIn, strictConfidence } = claim
    if (sourceIn !== 'paragraph' || strictConfidence < leastConfidence || isToldByOthers(claim)) continue
    if (!contestable.has(reason)) continue
    yield {
      start,
      end,
      message: 'A source comes only in the next sentence. Where this may be disputed, name the source here.',
    }
  }
}

/** The rules on claims without a source speak of it. */
function isToldByOthers({ confidence }: Claim): boolean {
  return confidence * 100 >= claimOptions.sureness.default
}

/** “(Forty words), the union said.” */
function* atLongEnd({ statements, analysis: { tagged } }: AssembledBlock, most: number): Iterable<Finding> {
  for (const { kind, content, source, cue, cueSense } of statements) {
    const [first, ...more] = content
    const by = source[0] ?? cue[0]
    if (kind !== 'indirect' || !first || !by || more.length > 0 || by.start < first.end) continue
    if (cueSense === 'belief') continue
    const count =
      tagged.text.slice(first.start, first.end).match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0
    if (count <= most) continue
    yield {
      start: by.start,
      end: by.end,
      message: `Readers learn only after ${count} words who said this. Name the source first.`,
    }
  }
}
