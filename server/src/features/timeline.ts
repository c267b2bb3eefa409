import { MarkupKind } from 'vscode-languageserver-types'
import { timelineOf, type TimelineEntry } from '../core/article/timeline.ts'
import type { TimelineDocument } from '../protocol.ts'
import { item, line, toMarkup, type Piece } from './markup.ts'
import type { DocumentView } from './view.ts'

/** The events in the order of time, with the lines that tell of them, as a Markdown document. */
export function getTimeline({ article, positions }: DocumentView): TimelineDocument {
  const { title, entries } = timelineOf(article)
  const row = (entry: TimelineEntry): Piece => {
    if (entry.kind === 'publication') return item({ strong: entry.when }, ': ', { emphasis: 'published' })
    const { label, status, start } = entry.event
    const place = ` (${status === 'planned' ? 'planned, ' : ''}line ${positions.positionOf(start).line + 1})`
    return entry.when === undefined ? item(label, place) : item({ strong: entry.when }, `: ${label}${place}`)
  }
  const dated = entries.filter((it) => it.when !== undefined).map(row)
  const undated = entries.filter((it) => it.when === undefined).map(row)
  const hasEvents = entries.some((it) => it.kind === 'event')
  const pieces = [
    line({ strong: title === undefined ? 'Timeline' : `Timeline: ${title}` }),
    ...(hasEvents ? [] : [line('No events found.')]),
    ...dated,
    ...(undated.length > 0 ? [line('No date given:'), ...undated] : []),
  ]
  return { markdown: `${toMarkup(pieces, MarkupKind.Markdown).value}\n` }
}
