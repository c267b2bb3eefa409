import { overWeakClaims } from './overWeakClaims.ts'

/** “Officials said”: the source is there, but no reader could ask it. */
export const vagueSource = overWeakClaims(
  {
    id: 'vague-source',
    summary: 'Sources are named, or described closely enough that a reader can weigh them.',
    rationale: 'A reader weighs a claim by who makes it, and “officials” may be anybody.',
    sources: [
      'AP Stylebook, “anonymous sources”',
      'Reuters Handbook of Journalism, “sourcing”',
      'BBC Editorial Guidelines, 3.3 (accuracy)',
      'Wikipedia, “Words to watch: unsupported attributions”',
    ],
    severity: 'warning',
  },
  (words) => `“${words}” does not tell readers who that is. Name the source, or say why it cannot be named.`,
)
