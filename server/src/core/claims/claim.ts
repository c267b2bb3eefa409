import type { Span } from '../text/span.ts'

/** Whether the reader knows where a sentence comes from; definitions as for `claims` in docs/recognition.md. */
export type SourceStatus = 'exempt' | 'attributed' | 'weak' | 'unsourced'

/** Why a sentence needs a source, or what is weak in the one it has. */
export type ClaimReason =
  | 'vagueSource'
  | 'hearsay'
  | 'agentlessPassive'
  | 'figure'
  | 'cause'
  | 'motive'
  | 'prediction'
  | 'superlative'
  | 'judgement'
  | 'disputed'

/** A sentence with its source status, relative to whatever its span is. */
export interface SourcedSentence extends Span {
  readonly status: SourceStatus
}

/** A claim that an editor would ask about. The span is the words that matter: the vague source, or the claim. */
export interface Claim extends Span {
  readonly class: 'weak' | 'unsourced'
  readonly reason: ClaimReason
  readonly sentence: Span
  /** 0–1: how sure the tool is that a careful editor would ask. */
  readonly confidence: number
}
