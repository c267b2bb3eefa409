import type { Span } from '../text/span.ts'

export type EventStatus = 'past' | 'planned' | 'background'

/** Something that happened, is planned, or lies behind the story. The span is the clause or phrase that tells of it. */
export interface ArticleEvent extends Span {
  /** The verb or noun that names it: `chaired`, `leak`. */
  readonly trigger: Span
  /** A few words for an outline: `Macron and Starmer chair a meeting`. */
  readonly label: string
  /** TIMEX3 value of the date that dates it; undefined where the text gives none. */
  readonly date: string | undefined
  /** Keys of the actors who take part, in the order of the text. */
  readonly actors: readonly string[]
  readonly status: EventStatus
}
