import { overUnsourcedClaims } from './overUnsourcedClaims.ts'

/** “The largest”, “one of the most popular”: a ranking that somebody must have made. */
export const unsourcedSuperlative = overUnsourcedClaims(
  {
    id: 'unsourced-superlative',
    summary: 'What ranks above or below all others does so by somebody’s count.',
    rationale: 'Firsts and mosts are wrong more often than any other fact, and depend on what is counted.',
    sources: [
      'AP Stylebook, “first” and “attribution”',
      'Wikipedia, “Words to watch: puffery”',
      'Redi et al. 2019, “Citation Needed”',
    ],
    severity: 'information',
  },
  () => 'This ranks something above all others without a source. Say by whose count, or soften it.',
)
