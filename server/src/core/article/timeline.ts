import { dateLabel } from '../dates/dateLabel.ts'
import { dayFirstEvidence } from '../dates/dayFirstEvidence.ts'
import { dayRange, type DayRange } from '../dates/dayRange.ts'
import type { ArticleEvent } from '../events/event.ts'
import type { Article } from './article.ts'

/** The events of an article in the order of time, with its publication among them; those without a date at the end. */
export interface Timeline {
  /** Its first heading, where it has one. */
  readonly title: string | undefined
  readonly entries: readonly TimelineEntry[]
}

export type TimelineEntry =
  | { readonly kind: 'publication'; readonly value: string; readonly when: string }
  | {
      readonly kind: 'event'
      readonly event: ArticleEvent
      /** TIMEX3 value; undefined without a date. */
      readonly value: string | undefined
      /** The value for a reader: `25 Nov 2025`. */
      readonly when: string | undefined
    }

/** Earlier ones first; of those that begin on one day the shorter; then in the order of the text. */
export function timelineOf(article: Article): Timeline {
  const { blocks, events, publication } = article
  const dayFirst = dayFirstEvidence(blocks.map(({ found }) => found.analysis.dates)) ?? true
  const dated: { readonly range: DayRange; readonly entry: TimelineEntry }[] = []
  const undated: TimelineEntry[] = []
  for (const event of events) {
    const range = event.date === undefined ? undefined : dayRange(event.date)
    if (event.date === undefined || !range) {
      undated.push({ kind: 'event', event, value: undefined, when: undefined })
      continue
    }
    const when = dateLabel(event.date, dayFirst)
    dated.push({ range, entry: { kind: 'event', event, value: event.date, when } })
  }
  const published = publication.date === undefined ? undefined : dayRange(publication.date)
  if (published) {
    const value = publication.date!
    const entry: TimelineEntry = { kind: 'publication', value, when: dateLabel(value, dayFirst) }
    dated.push({ range: published, entry })
  }
  dated.sort((a, b) => a.range.first - b.range.first || a.range.last - b.range.last)
  const heading = blocks.find(({ block }) => block.kind === 'heading')
  return {
    title: heading?.block.text.replace(/\s+/gu, ' ').trim() || undefined,
    entries: [...dated.map((it) => it.entry), ...undated],
  }
}
