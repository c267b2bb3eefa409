import { overWeakClaims } from './overWeakClaims.ts'

/** “Is believed to”: somebody believes it, and the passive hides who. */
export const agentlessPassive = overWeakClaims(
  {
    id: 'agentless-passive',
    summary: 'Who says, thinks or expects something is named, not hidden by a passive.',
    rationale: '“Is believed to” states an opinion and hides whose it is; a reader cannot weigh it.',
    sources: ['AP Stylebook, “attribution”', 'Wikipedia, “Words to watch: unsupported attributions”'],
    severity: 'warning',
  },
  (words) => `“${words}” leaves out who says or believes it. Name them.`,
)
