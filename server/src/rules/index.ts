import { agentlessPassive } from './agentless-passive.ts'
import { ambiguousSpeaker } from './ambiguous-speaker.ts'
import { ambiguousSurname } from './ambiguous-surname.ts'
import { anonymousOnly } from './anonymous-only.ts'
import { anonymousSource } from './anonymous-source.ts'
import { conflictingRole } from './conflicting-role.ts'
import { editedQuote } from './edited-quote.ts'
import { editorialGloss } from './editorial-gloss.ts'
import { factiveVerb } from './factive-verb.ts'
import { firstReference } from './first-reference.ts'
import { forbiddenSpelling } from './forbidden-spelling.ts'
import { fragmentQuote } from './fragment-quote.ts'
import { headlineQuoteMismatch } from './headline-quote-mismatch.ts'
import { hearsayAdverb } from './hearsay-adverb.ts'
import { impossibleDate } from './impossible-date.ts'
import { lateAttribution } from './late-attribution.ts'
import { lateRole } from './late-role.ts'
import { loadedVerb } from './loaded-verb.ts'
import { lowCoverage } from './low-coverage.ts'
import { metonymSource } from './metonym-source.ts'
import { mindReadingVerb } from './mind-reading-verb.ts'
import { missingRole } from './missing-role.ts'
import { mixedMarks } from './mixed-marks.ts'
import { noPublicationDate } from './no-publication-date.ts'
import { nonSpeechVerb } from './non-speech-verb.ts'
import { otherOutlet } from './other-outlet.ts'
import { quoteDrift } from './quote-drift.ts'
import { redundantWeekday } from './redundant-weekday.ts'
import { relativeDate } from './relative-date.ts'
import { repeatedTitle } from './repeated-title.ts'
import type { Rule } from './rule.ts'
import { runningQuoteMarks } from './running-quote-marks.ts'
import { scareQuote } from './scare-quote.ts'
import { secondhand } from './secondhand.ts'
import { singleSource } from './single-source.ts'
import { speakerSwitch } from './speaker-switch.ts'
import { spellingVariant } from './spelling-variant.ts'
import { tenseConflict } from './tense-conflict.ts'
import { unattributedClaim } from './unattributed-claim.ts'
import { unattributedQuote } from './unattributed-quote.ts'
import { unclosedQuote } from './unclosed-quote.ts'
import { unsourcedCause } from './unsourced-cause.ts'
import { unsourcedNumber } from './unsourced-number.ts'
import { unsourcedPrediction } from './unsourced-prediction.ts'
import { unsourcedSuperlative } from './unsourced-superlative.ts'
import { unusedIgnore } from './unused-ignore.ts'
import { vagueSource } from './vague-source.ts'
import { weekdayMismatch } from './weekday-mismatch.ts'

/** Every rule, by its id in alphabetical order. */
export const rules: readonly Rule[] = [
  agentlessPassive,
  ambiguousSpeaker,
  ambiguousSurname,
  anonymousOnly,
  anonymousSource,
  conflictingRole,
  editedQuote,
  editorialGloss,
  factiveVerb,
  firstReference,
  forbiddenSpelling,
  fragmentQuote,
  headlineQuoteMismatch,
  hearsayAdverb,
  impossibleDate,
  lateAttribution,
  lateRole,
  loadedVerb,
  lowCoverage,
  metonymSource,
  mindReadingVerb,
  missingRole,
  mixedMarks,
  noPublicationDate,
  nonSpeechVerb,
  otherOutlet,
  quoteDrift,
  redundantWeekday,
  relativeDate,
  repeatedTitle,
  runningQuoteMarks,
  scareQuote,
  secondhand,
  singleSource,
  speakerSwitch,
  spellingVariant,
  tenseConflict,
  unattributedClaim,
  unattributedQuote,
  unclosedQuote,
  unsourcedCause,
  unsourcedNumber,
  unsourcedPrediction,
  unsourcedSuperlative,
  unusedIgnore,
  vagueSource,
  weekdayMismatch,
]
