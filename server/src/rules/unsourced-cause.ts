import { overUnsourcedClaims } from './overUnsourcedClaims.ts'

/** “Led to”, “sparked”, “because of”: one thing made to follow from another in the article's own voice. */
export const unsourcedCause = overUnsourcedClaims(
  {
    id: 'unsourced-cause',
    summary: 'That one thing led to another is said by somebody who can know.',
    rationale: 'That two things happened can be seen; that one made the other happen is a conclusion.',
    sources: [
      'Reuters Handbook of Journalism, “accuracy” and “opinion”',
      'BBC Editorial Guidelines, 3.3 (accuracy)',
      'Redi et al. 2019, “Citation Needed”',
    ],
    severity: 'information',
  },
  () => 'One thing is said to have led to another, and no source says so. Name who sees it that way.',
)
