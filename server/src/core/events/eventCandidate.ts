import type { Span } from '../text/span.ts'

/** A clause or phrase that may tell an event, before its date and actors are known. */
export type EventCandidate = VerbCandidate | NounCandidate

interface Candidate extends Span {
  readonly trigger: Span
  /** The date expression that dates it, by its span. */
  readonly date: Span | undefined
  /** The clause itself tells of what is to come. */
  readonly isPlanned: boolean
  /** It is an event without a date too, where a named actor takes part. */
  readonly isStrong: boolean
}

/** “Macron and Starmer | chaired | a meeting”. */
export interface VerbCandidate extends Candidate {
  readonly kind: 'verb'
  /** Base of the verb where it is known. */
  readonly base: string | undefined
  /** The verb tells something without an object. */
  readonly isWhole: boolean
  readonly voice: 'active' | 'passive'
  /** Who does it, or to whom it is done in the passive; undefined where no noun phrase stands there. */
  readonly subject: Span | undefined
  /** What follows the verb, cut to a few words. */
  readonly complement: Span | undefined
}

/** “the leak of a draft plan last week”. */
export interface NounCandidate extends Candidate {
  readonly kind: 'noun'
  /** The phrase without its article and its date: what to call it. */
  readonly title: Span
  /** What hangs on it: “between Witkoff and Ushakov”. */
  readonly tail: Span | undefined
}
