import type { Comment } from '../../core/prose/comment.ts'
import type { Span } from '../../core/text/span.ts'

/** How far a comment reaches: the line that it stands on, the next one, a paragraph, or all of the file. */
export const reaches = ['line', 'next-line', 'block', 'file'] as const

export type Reach = (typeof reaches)[number]

/** A comment that asks for silence: `otr-ignore-next-line vague-source, loaded-verb: asked by the desk`. */
export interface Directive {
  readonly comment: Comment
  /** What it asks for, as it stands: `otr-ignore-next-line`. */
  readonly verb: string
  /** Undefined where there is no such verb; then it does nothing. */
  readonly reach: Reach | undefined
  /** The rules that are meant; none means all. */
  readonly names: readonly DirectiveName[]
  readonly reason: string | undefined
}

/** The id of a rule and where it stands in the source. */
export interface DirectiveName extends Span {
  readonly id: string
}
