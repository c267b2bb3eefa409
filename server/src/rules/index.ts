import { agentlessPassive } from './agentless-passive.ts'
import { firstReference } from './first-reference.ts'
import { hearsayAdverb } from './hearsay-adverb.ts'
import { impossibleDate } from './impossible-date.ts'
import { loadedVerb } from './loaded-verb.ts'
import { noPublicationDate } from './no-publication-date.ts'
import { redundantWeekday } from './redundant-weekday.ts'
import { relativeDate } from './relative-date.ts'
import type { Rule } from './rule.ts'
import { spellingVariant } from './spelling-variant.ts'
import { tenseConflict } from './tense-conflict.ts'
import { unattributedClaim } from './unattributed-claim.ts'
import { unattributedQuote } from './unattributed-quote.ts'
import { unclosedQuote } from './unclosed-quote.ts'
import { vagueSource } from './vague-source.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

/** Every rule, by its id in alphabetical order. */
export const rules: readonly Rule[] = [
  agentlessPassive,
  firstReference,
  hearsayAdverb,
  impossibleDate,
  loadedVerb,
  noPublicationDate,
  redundantWeekday,
  relativeDate,
  spellingVariant,
  tenseConflict,
  unattributedClaim,
  unattributedQuote,
  unclosedQuote,
  vagueSource,
  weekdayMismatch,
]
