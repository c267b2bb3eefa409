import type { Span } from '../text/span.ts'
import type { CueSense, StatementKind } from './statement.ts'

/** A statement as one block shows it: content, cue and source phrase, before anybody knows whom the source means. */
export interface StatementCandidate {
  readonly kind: StatementKind
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly cueSense: CueSense | undefined
  readonly source: readonly Span[]
  readonly pattern: string
  readonly relayedBy: Span | undefined
}
