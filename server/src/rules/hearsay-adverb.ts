import { overWeakClaims } from './overWeakClaims.ts'

/** “Reportedly”: somebody reported it, and the reader is not told who. */
export const hearsayAdverb = overWeakClaims(
  {
    id: 'hearsay-adverb',
    summary: 'Hearsay names the report that it rests on.',
    rationale: '“Reportedly” says that somebody reported it, and not who.',
    sources: [
      'AP Stylebook, “allege” and “reportedly”',
      'Wikipedia, “Words to watch: unsupported attributions”',
    ],
    severity: 'warning',
  },
  (words) => `“${words}” says that somebody reported this, and not who. Name the report, or leave it out.`,
)
