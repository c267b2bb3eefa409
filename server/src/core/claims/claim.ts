import type { Span } from '../text/span.ts'

/** Whether the reader knows where a sentence comes from; definitions as for `claims` in docs/recognition.md. */
export type SourceStatus = 'exempt' | 'attributed' | 'weak' | 'unsourced'

/** Why a sentence needs a source, or what is weak in the one it has. */
export type ClaimReason =
  /** “Officials said”: which? */
  | 'vagueSource'
  /** “A senior official said”: somebody who was asked, and whose name is kept back. */
  | 'anonymousSource'
  | 'hearsay'
  | 'agentlessPassive'
  | 'figure'
  | 'cause'
  | 'motive'
  | 'prediction'
  | 'superlative'
  | 'judgement'
  | 'disputed'

/** Where the source of a sentence stands. */
export type SourcePlace = 'sentence' | 'sentenceBefore' | 'paragraph' | 'nextParagraph'

/** Why a sentence needs no source, as far as that can be told. */
export type Exemption =
  /** Headline, dateline, byline, cell of a table. */
  | 'header'
  | 'question'
  | 'caption'
  | 'fragment'
  /** Somebody's own “we” without marks: a transcript, a column. */
  | 'firstPerson'
  /** The article speaks of itself. */
  | 'aboutItself'
  /** It sums up what the next sentences attribute. */
  | 'summary'
  /** Something that happened, or is set to, in the open: a vote, a visit, an arrest. */
  | 'publicEvent'
  /** Figures and the like that are as likely on record or well known as not. */
  | 'onRecord'
  /** Nothing in it that anybody would ask about. */
  | 'noClaim'

/** A sentence with its source status, relative to whatever its span is. */
export interface SourcedSentence extends Span {
  readonly status: SourceStatus
  /** Where the source stands, be it a vague one; undefined where there is none. */
  readonly source: SourcePlace | undefined
  /** Why it needs no source; undefined unless it is exempt. */
  readonly exemption: Exemption | undefined
}

/** A claim that an editor would ask about. The span is the words that matter: the vague source, or the claim. */
export interface Claim extends Span {
  readonly class: 'weak' | 'unsourced'
  readonly reason: ClaimReason
  readonly sentence: Span
  /** 0–1: how sure the tool is that a careful editor would ask. */
  readonly confidence: number
  /** The same for an editor to whom no source in another sentence counts. */
  readonly strictConfidence: number
  /** Where the nearest source stands that may answer for it; undefined where none is near. */
  readonly sourceIn: SourcePlace | undefined
}
