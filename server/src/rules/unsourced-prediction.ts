import { overUnsourcedClaims } from './overUnsourcedClaims.ts'

/** “Will likely”, “could have far-reaching”: what is to come, in the article's own voice. */
export const unsourcedPrediction = overUnsourcedClaims(
  {
    id: 'unsourced-prediction',
    summary: 'What will or may come is expected by somebody.',
    rationale: 'The article itself cannot know what is to come; only somebody’s expectation can be reported.',
    sources: [
      'Reuters Handbook of Journalism, “opinion” and “speculation”',
      'Wikipedia, “What Wikipedia is not: crystal ball”',
    ],
    severity: 'information',
  },
  () => 'This says what will or may come, in the article’s own voice. Say who expects it.',
)
