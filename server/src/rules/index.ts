import type { Rule } from './rule.ts'
import { unattributedClaim } from './unattributed-claim.ts'
import { unattributedQuote } from './unattributed-quote.ts'
import { unclosedQuote } from './unclosed-quote.ts'
import { vagueSource } from './vague-source.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

/** Every rule, by its id in alphabetical order. */
export const rules: readonly Rule[] = [
  unattributedClaim,
  unattributedQuote,
  unclosedQuote,
  vagueSource,
  weekdayMismatch,
]
