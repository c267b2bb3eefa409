import type { Colors } from 'picocolors/types'
import type { Timeline, TimelineEntry } from '../../core/article/timeline.ts'

/** A timeline for a person at a terminal: dates, what happened, and where the article itself stands. */
export function timelineText({ entries }: Timeline, name: string, colors: Colors): string {
  const width = Math.max(0, ...entries.map((it) => it.when?.length ?? 0))
  const row = (entry: TimelineEntry): string => {
    const when = (entry.when ?? '').padEnd(width)
    if (entry.kind === 'publication') return colors.bold(`  ${when}  published`)
    const { label, status } = entry.event
    return `  ${colors.dim(when)}  ${label}${status === 'planned' ? colors.dim(' (planned)') : ''}`
  }
  const isUndated = (entry: TimelineEntry): boolean => entry.when === undefined
  const undated = entries.filter(isUndated)
  const lines = [
    colors.bold(colors.underline(name)),
    ...entries.filter((it) => !isUndated(it)).map(row),
    ...(undated.length > 0 ? ['', '  No date given', ...undated.map(row)] : []),
    ...(entries.some((it) => it.kind === 'event') ? [] : ['  No events found.']),
    '',
  ]
  return `${lines.map((it) => it.trimEnd()).join('\n')}\n`
}
