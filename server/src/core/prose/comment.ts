import { moveSpan, type Span } from '../text/span.ts'

/**
 * What is written into an article for On the Record, not for readers: in Markdown an HTML comment `<!-- otr-… -->`, in
 * plain text `[otr-…]` on a line of its own or at a line’s end. Offsets are into the source and take in the marks.
 */
export interface Comment extends Span {
  /** What stands between the marks, white space made single spaces: `otr-ignore-line vague-source: why`. */
  readonly text: string
  /** The paragraph, heading or cell (Markdown) or the line (plain text) that it shares with prose; undefined on its own. */
  readonly beside: Span | undefined
}

/** How every comment’s text begins. */
export const commentOpening = 'otr-'

/** The comment further on in the source, or back. */
export function moveComment(comment: Comment, by: number): Comment {
  return { ...comment, ...moveSpan(comment, by), beside: comment.beside && moveSpan(comment.beside, by) }
}
