import { overUnsourcedClaims } from './overUnsourcedClaims.ts'

/** A figure that somebody must have counted, measured or estimated, and nobody is said to have. */
export const unsourcedNumber = overUnsourcedClaims(
  {
    id: 'unsourced-number',
    summary: 'Figures that somebody must have counted or estimated come with whoever did.',
    rationale: 'A figure is as good as whoever counted: tolls, sums and shares differ by who is asked.',
    sources: [
      'AP Stylebook, “attribution” and “polls and surveys”',
      'Reuters Handbook of Journalism, “sourcing”',
      'BBC Editorial Guidelines, 3.3 (accuracy)',
      'Hassan et al. 2017, “ClaimBuster”',
    ],
    severity: 'information',
  },
  () => 'No source stands with this figure. Say who counted or estimated it.',
)
