import type { Span } from '../text/span.ts'

/** An expression of time as a parser read it, before it is anchored. */
export interface DateExpression extends Span {
  readonly form: string
}
