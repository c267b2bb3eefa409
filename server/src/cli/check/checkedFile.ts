import type { Severity } from '../../rules/rule.ts'
import type { Suppressed } from '../../rules/suppression/suppression.ts'

/** A place in a text. Lines and columns count from 1, columns and the offset in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Part of the line in which something starts, as it stands there; what it is about lies in [start, end) of `text`. */
export interface Excerpt {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether the line goes on before and behind `text`. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** Another place of the same file that helps to understand a problem. */
export interface RelatedProblemPlace {
  readonly message: string
  readonly start: Place
  readonly end: Place
}

/** A finding without its article: small, and fit to be handed from thread to thread. */
export interface Problem {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly start: Place
  /** Behind the last character. */
  readonly end: Place
  /** The words that it is about, on one line; long ones cut and told apart by a hash of the whole. */
  readonly quote: string
  readonly excerpt: Excerpt
  readonly related: readonly RelatedProblemPlace[]
}

/** A problem that is not told: a comment in the text says so, or the newsroom's file. */
export interface SilencedProblem extends Problem {
  readonly silenced: Suppressed
}

/** Why a file was left out. */
export type SkipReason = 'not news' | 'ignored'

/** What was mended in a file: how many problems, and the text where it is to be shown and not written. */
export interface MendedText {
  readonly count: number
  readonly before?: string
  readonly after?: string
}

/** What was found in a file. */
export interface CheckedOne {
  readonly kind: 'checked'
  readonly name: string
  /** In the order of the text. */
  readonly problems: readonly Problem[]
  /** In the order of the text; only formats with a place for them have them. */
  readonly silenced: readonly SilencedProblem[]
  /** The problems are those of the mended text then. */
  readonly mended?: MendedText
}

/** What came of one file; plain data. */
export type CheckedFile =
  | CheckedOne
  | { readonly kind: 'skipped'; readonly name: string; readonly reason: SkipReason }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string }
