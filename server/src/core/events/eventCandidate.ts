import type { Span } from '../text/span.ts'

/** A clause that may tell an event, before its date and actors are known. */
export interface EventCandidate extends Span {
  readonly trigger: Span
}
