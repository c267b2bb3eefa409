import { agentlessPassive } from './agentless-passive.ts'
import { hearsayAdverb } from './hearsay-adverb.ts'
import { loadedVerb } from './loaded-verb.ts'
import type { Rule } from './rule.ts'
import { unattributedClaim } from './unattributed-claim.ts'
import { unattributedQuote } from './unattributed-quote.ts'
import { unclosedQuote } from './unclosed-quote.ts'
import { vagueSource } from './vague-source.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

/** Every rule, by its id in alphabetical order. */
export const rules: readonly Rule[] = [
  agentlessPassive,
  hearsayAdverb,
  loadedVerb,
  unattributedClaim,
  unattributedQuote,
  unclosedQuote,
  vagueSource,
  weekdayMismatch,
]
