import type { Article } from '../../core/article/article.ts'
import type { Timeline } from '../../core/article/timeline.ts'

/** What `timeline --format json` prints. Offsets are UTF-16, into the source. */
export interface TimelineJson {
  readonly version: 1
  readonly id: string
  readonly title: string | null
  /** In the order of time; those without a date at the end. */
  readonly entries: readonly TimelineEntryJson[]
}

type TimelineEntryJson =
  | { readonly kind: 'publication'; readonly date: string; readonly when: string }
  | {
      readonly kind: 'event'
      /** TIMEX3 value. */
      readonly date: string | null
      /** The same for a reader. */
      readonly when: string | null
      readonly label: string
      readonly status: string
      /** Names of those who take part. */
      readonly actors: readonly string[]
      readonly start: number
      readonly end: number
    }

/** A timeline as plain data. */
export function timelineJson({ title, entries }: Timeline, article: Article, id: string): TimelineJson {
  return {
    version: 1,
    id,
    title: title ?? null,
    entries: entries.map((entry) => {
      if (entry.kind === 'publication') return { kind: entry.kind, date: entry.value, when: entry.when }
      const { label, status, actors, start, end } = entry.event
      return {
        kind: entry.kind,
        date: entry.value ?? null,
        when: entry.when ?? null,
        label,
        status,
        actors: actors.map((key) => article.actor(key)?.name).filter((it) => it !== undefined),
        start,
        end,
      }
    }),
  }
}
