import { InlayHintKind, type InlayHint } from 'vscode-languageserver-types'
import type { ArticleBlock } from '../../core/article/article.ts'
import { calendarDay, dayNumber, readIsoDate } from '../../core/dates/calendar.ts'
import { dateStyleOf, writtenDate, type DateStyle } from '../dateStyle.ts'
import { relativeDates, type RelativeDate } from '../relativeDates.ts'
import { timexInWords } from '../timexInWords.ts'
import type { DocumentView } from '../view.ts'

/** The date behind each relative one: “Tuesday ⟨25 Nov⟩”, “next week ⟨1–7 Dec⟩”; with the year where it is another. */
export function dateHints({ article, positions }: DocumentView, block: ArticleBlock): InlayHint[] {
  const dates = relativeDates(block)
  if (dates.length === 0) return []
  const style: DateStyle = { dayFirst: dateStyleOf(article).dayFirst, month: 'short' }
  const year =
    article.publication.date === undefined ? undefined : readIsoDate(article.publication.date)?.year
  return dates.map((it) => ({
    position: positions.positionOf(block.block.start + it.mention.end),
    label: `⟨${shortDate(it, style, it.date.year !== year)}⟩`,
    kind: InlayHintKind.Type,
    tooltip: timexInWords(it.mention.value ?? ''),
    paddingLeft: true,
  }))
}

function shortDate({ unit, date }: RelativeDate, style: DateStyle, withYear: boolean): string {
  if (unit !== 'week') return writtenDate(date, style, withYear)
  const end = calendarDay(dayNumber(date) + 6)
  const last = writtenDate(end, style, withYear)
  if (end.month !== date.month) return `${writtenDate(date, style, false)} – ${last}`
  return style.dayFirst ? `${date.day}–${last}` : last.replace(String(end.day), `${date.day}–${end.day}`)
}
