import type { Span } from '../text/span.ts'

/** The TIMEX3 types of TimeML 1.2.1. */
export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** Where a relative date gets its meaning from. */
export type Anchor = 'none' | 'publication' | 'previousDate'

/** An expression that names a time, resolved as far as the article allows. */
export interface DateMention extends Span {
  readonly type: DateType
  /**
   * TIMEX3 value: `2025-11-25`, `2025-W49`, `2025-11`, `2025`, `2025-SU`, `2025-11-25TNI`, `P3D`, `PAST_REF` …
   * Undefined where it needs a publication date and the article has none. A day that no calendar has (`2024-11-31`)
   * stands as the text tells it.
   */
  readonly value: string | undefined
  /** Form of the expression (the parser's file name), such as `weekday`, `monthDay`, `ago`. */
  readonly form: string
  readonly anchor: Anchor
  /** The value that it was counted from, where `anchor` is not `none`. */
  readonly anchorValue: string | undefined
  /** `stated` where all of the value is in the text, `inferred` where year, week or direction were filled in. */
  readonly certainty: 'stated' | 'inferred'
  /** Weekday named beside a full date, where the calendar says another: ISO number of the right one, 1 = Monday. */
  readonly rightWeekday: number | undefined
}
