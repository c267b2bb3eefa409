import type { Certainty } from '../actors/actor.ts'
import type { Span } from '../text/span.ts'

/** `direct`: all of the content in quotation marks; `mixed`: part of it; `indirect`: none. */
export type StatementKind = 'direct' | 'mixed' | 'indirect'

/** How a cue presents what it reports. */
export type CueSense = 'neutral' | 'loaded' | 'factive' | 'belief'

/** Whom a source phrase means. */
export type Speaker =
  | { readonly kind: 'named'; readonly actor: string }
  /** People or bodies without a name: `officials`, `a senior aide`; the span is the source phrase. */
  | { readonly kind: 'unnamed'; readonly span: Span }
  /** A source phrase is there, but whom it means is not certain enough. */
  | { readonly kind: 'unresolved'; readonly span: Span }
  | { readonly kind: 'missing' }

/** What a source said, wrote or is reported to believe. */
export interface Statement {
  readonly kind: StatementKind
  /** The reported words without cue and source, in the order of the text; quotation marks belong to them. Never empty. */
  readonly content: readonly Span[]
  /** The words that say that it is reported; empty for a quotation that runs on. */
  readonly cue: readonly Span[]
  readonly cueSense: CueSense | undefined
  /** The noun phrase of the speaker as it stands, and a relative pronoun that stands for it; empty where none does. */
  readonly source: readonly Span[]
  readonly speaker: Speaker
  /** The pattern that found the source: the name of its file, such as `cueAfter`, `accordingTo`, `sameSpeaker`. */
  readonly pattern: string
  readonly certainty: Certainty
  /** Where the evidence for the speaker stands (source, antecedent, earlier cue). */
  readonly evidence: readonly Span[]
  /** Key of the actor that came second, where another was close. */
  readonly runnerUp: string | undefined
  /** The source phrase of who passes the statement on: “Ukraine …, according to *officials*”. */
  readonly relayedBy: Span | undefined
}
