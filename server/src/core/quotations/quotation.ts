import type { Span } from '../text/span.ts'

/** What quotation marks are there for. Only `speech` can need a speaker. */
export type QuotationUse = 'speech' | 'term' | 'title' | 'nickname'

/** Text between quotation marks; marks included in the span. One that has no opening mark begins with its block. */
export interface Quotation extends Span {
  /** Between the marks. */
  readonly content: Span
  /** False where no closing mark was found: then it ends with its paragraph, unless the next one re-opens it. */
  readonly closed: boolean
  /** The paragraph ends inside the quotation and the next paragraph re-opens it with an opening mark. */
  readonly continues: boolean
  /** It re-opens the quotation of the paragraph before. */
  readonly continued: boolean
  /** 0 for a quotation in the text, 1 for one within that, and so on. */
  readonly depth: number
  readonly use: QuotationUse
}
