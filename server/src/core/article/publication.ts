import type { Span } from '../text/span.ts'

/** Where the publication date was read. */
export type PublicationSource = 'option' | 'frontMatter' | 'header' | 'dateline' | 'fileName'

/** When, where and by whom the article was published, as far as it says. Spans are offsets into the source. */
export interface Publication {
  /** ISO calendar date, `2025-11-26`; undefined where nothing tells: never the clock. */
  readonly date: string | undefined
  readonly from: PublicationSource | undefined
  /** Where the date stands in the source. */
  readonly span: Span | undefined
  readonly byline: string | undefined
  readonly bylineSpan: Span | undefined
  /** Place of the dateline, `LONDON`. */
  readonly place: string | undefined
}
