import type { PublicationSource } from '../../core/article/publication.ts'
import type { DateMention, DateType } from '../../core/dates/date.ts'
import { moveSpan } from '../../core/text/span.ts'
import { excerpt } from '../excerpt.ts'
import { line, type Inline, type Piece } from '../markup.ts'
import { timexInWords } from '../timexInWords.ts'
import type { DocumentView } from '../view.ts'
import { lineOf } from './lineOf.ts'

/** What time the expression means, and how that was worked out. Its span is relative to a block that starts at `by`. */
export function datePieces(view: DocumentView, date: DateMention, by: number): readonly Piece[] {
  const words = excerpt(view.article.source, moveSpan(date, by))
  const { value, type } = date
  if (value === undefined) {
    return [
      line({ strong: words }, ` · ${types[type]}`),
      line(
        'When this was cannot be told: it counts from the day of publication, and the article gives none. Put it in ',
        'the front matter as a line “date: 2025-11-26”, or above the text as “Published: 26 November 2025”.',
      ),
    ]
  }
  const pieces = [
    line({ strong: timexInWords(value) }, ` · ${types[type]} ${value}`),
    line({ emphasis: words }, ...howResolved(view, date)),
  ]
  const right = date.rightWeekday === undefined ? undefined : weekdays[date.rightWeekday - 1]
  if (right !== undefined)
    pieces.push(line(`The calendar says ${right}: weekday and date do not go together.`))
  return pieces
}

const types: Readonly<Record<DateType, string>> = {
  DATE: 'date',
  TIME: 'time',
  DURATION: 'duration',
  SET: 'recurring time',
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

function howResolved(view: DocumentView, date: DateMention): readonly Inline[] {
  const from = date.anchorValue === undefined ? '' : `, ${timexInWords(date.anchorValue)}`
  switch (date.anchor) {
    case 'none':
      return [date.certainty === 'stated' ? ' says so in full.' : ' leaves a part open, which was filled in.']
    case 'publication':
      return [` was counted from the day of publication${from}${publishedWhere(view)}.`]
    case 'previousDate':
      return [` was counted from the date told before it${from}.`]
  }
}

function publishedWhere(view: DocumentView): string {
  const { from, span } = view.article.publication
  if (!from) return ''
  return ` (${sources[from]}${span ? `, ${lineOf(view, span)}` : ''})`
}

const sources: Readonly<Record<PublicationSource, string>> = {
  option: 'as given',
  frontMatter: 'from the front matter',
  header: 'from the header',
  dateline: 'from the dateline',
  fileName: 'from the name of the file',
}
