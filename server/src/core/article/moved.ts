import { moveSpan, type Span } from '../text/span.ts'
import type { Statement, Speaker } from '../statements/statement.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { ArticleEvent } from '../events/event.ts'
import type { Claim } from '../claims/claim.ts'

/** What has a span and no other, counted from another origin. */
export function moved<T extends Span>(it: T, by: number): T {
  return { ...it, start: it.start + by, end: it.end + by }
}

/** The quotation, counted from another origin. */
export function movedQuotation(it: Quotation, by: number): Quotation {
  return { ...moved(it, by), content: moveSpan(it.content, by) }
}

/** The statement with all that it points to, counted from another origin. */
export function movedStatement(it: Statement, by: number): Statement {
  const all = (spans: readonly Span[]): readonly Span[] => spans.map((span) => moveSpan(span, by))
  return {
    ...it,
    content: all(it.content),
    cue: all(it.cue),
    source: all(it.source),
    speaker: movedSpeaker(it.speaker, by),
    evidence: all(it.evidence),
    relayedBy: it.relayedBy && moveSpan(it.relayedBy, by),
  }
}

function movedSpeaker(speaker: Speaker, by: number): Speaker {
  return 'span' in speaker ? { ...speaker, span: moveSpan(speaker.span, by) } : speaker
}

/** The event, counted from another origin. */
export function movedEvent(it: ArticleEvent, by: number): ArticleEvent {
  return { ...moved(it, by), trigger: moveSpan(it.trigger, by) }
}

/** The claim, counted from another origin. */
export function movedClaim(it: Claim, by: number): Claim {
  return { ...moved(it, by), sentence: moveSpan(it.sentence, by) }
}
