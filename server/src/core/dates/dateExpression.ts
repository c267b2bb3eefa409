import type { Span } from '../text/span.ts'
import type { Meaning } from './meaning.ts'

/** Where the sentence looks from its verbs: what a weekday or month without a year is to be looked for. */
export type Direction = 'past' | 'future' | 'unknown'

/** An expression of time as a parser read it, before it is anchored. */
export interface DateExpression extends Span {
  /** The parser's file name. */
  readonly form: string
  readonly meaning: Meaning
  readonly direction: Direction
  /** It stands before a noun: “the November 27 deal”. What follows is not counted from it. */
  readonly isAttribute: boolean
}
