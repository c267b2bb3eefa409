import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types'
import type { EventStatus } from '../../core/events/event.ts'
import { contains, moveSpan, type Span } from '../../core/text/span.ts'
import { excerpt } from '../excerpt.ts'
import { timexInWords } from '../timexInWords.ts'
import type { DocumentView } from '../view.ts'
import { group, mostEntries } from './group.ts'
import { uncrossed } from './uncrossed.ts'

/** What happens, in the order of the text, with its date. */
export function eventGroup(view: DocumentView): DocumentSymbol | undefined {
  const { article, positions } = view
  const entries: DocumentSymbol[] = []
  let total = 0
  let before: Span = { start: 0, end: 0 }
  for (const { block, found } of article.blocks) {
    total += found.events.length
    for (const event of found.events) {
      if (entries.length === mostEntries) break
      const label = event.label.trim() || excerpt(article.source, moveSpan(event, block.start)) || 'Event'
      const trigger = moveSpan(event.trigger, block.start)
      before = uncrossed(before, [moveSpan(event, block.start), trigger])
      entries.push({
        name: event.date === undefined ? label : `${dateInWords(event.date)}: ${label}`,
        detail: statuses[event.status],
        kind: SymbolKind.Event,
        range: positions.rangeOf(before),
        selectionRange: positions.rangeOf(contains(before, trigger) ? trigger : before),
      })
    }
  }
  return group(view, 'Events', SymbolKind.Namespace, entries, total)
}

const statuses: Readonly<Record<EventStatus, string>> = {
  past: '',
  planned: 'planned',
  background: 'background',
}

/** Without the weekday, which says little in a list. */
function dateInWords(value: string): string {
  return timexInWords(value).replace(/^\w+day, /u, '')
}
