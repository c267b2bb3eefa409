import type { TextEdit } from 'vscode-languageserver-types'
import type { ArticleBlock } from '../../core/article/article.ts'
import { readIsoDate } from '../../core/dates/calendar.ts'
import { firstFrom } from '../../core/events/firstFrom.ts'
import { moveSpan, type Span } from '../../core/text/span.ts'
import { createOwnWords } from '../../rules/ownWords.ts'
import { apStyle, dateStyleOf, writtenDate, type DateStyle } from '../dateStyle.ts'
import { relativeDates, type RelativeDate } from '../relativeDates.ts'
import type { DocumentView } from '../view.ts'

/** A relative date with what would stand in its place. */
export interface WrittenOut {
  /** Offsets into the source. */
  readonly span: Span
  readonly title: string
  readonly edit: TextEdit
}

/**
 * “Tuesday” as “25 November”, in the article's own style and, where that differs, in AP style. Nothing for words between
 * quotation marks, in headings and header lines, with markup in them, or where the sentence would need another shape.
 */
export function writeDateOut(view: DocumentView, block: ArticleBlock, at: Span): readonly WrittenOut[] {
  const near = relativeDates(block).filter(
    ({ mention }) =>
      mention.start + block.block.start <= at.end && mention.end + block.block.start >= at.start,
  )
  if (near.length === 0) return []
  const isOwn = createOwnWords(block.found)
  const own = dateStyleOf(view.article)
  return near.flatMap((date) => {
    const span = moveSpan(date.mention, block.block.start)
    const { tagged } = block.found.analysis
    const words = tagged.text.slice(date.mention.start, date.mention.end)
    if (!isOwn(date.mention) || view.article.source.slice(span.start, span.end) !== words) return []
    const texts = new Map<string, string>()
    for (const [style, title] of [
      [own, 'Write the date out'],
      [apStyle, 'Write the date out in AP style'],
    ] as const) {
      const text = replacement(date, style, block, view.article.publication.date)
      if (text !== undefined && !texts.has(text)) texts.set(text, title)
    }
    return [...texts].map(([newText, title]) => ({
      span,
      title: `${title}: “${newText.replace(/,$/u, '')}”`,
      edit: { range: view.positions.rangeOf(span), newText },
    }))
  })
}

/** Words in whose place or behind which a bare date stands well. */
const joints: ReadonlySet<string> = new Set(
  'on in by until till since from to before after between and or of for through than at around about during over'.split(
    ' ',
  ),
)

function replacement(
  { mention, unit, date, part }: RelativeDate,
  style: DateStyle,
  { found }: ArticleBlock,
  published: string | undefined,
): string | undefined {
  const { tokens, tags, sentences, text } = found.analysis.tagged
  const from = firstFrom(tokens, mention.start)
  const to = firstFrom(tokens, mention.end)
  const next = tokens[to]
  // “Tuesday’s vote”, “the Tuesday vote”: the sentence would need another shape.
  if (next?.lower === "'s" || next?.lower === "'") return undefined
  const before = tokens[from - 1]?.lower ?? ''
  const tag = tags[from - 1]
  if (tag === 'DET' || tag === 'ADJ' || tag === 'PRON') return undefined
  if (tags[to] === 'NOUN' || tags[to] === 'PROPN') return undefined
  const isFirst = sentences.some((it) => it.firstToken === from)
  const isSubject = isFirst && (tags[to] === 'VERB' || tags[to] === 'AUX')
  const withYear = published === undefined || readIsoDate(published)?.year !== date.year
  const day = writtenDate(date, style, withYear)
  const isLong = unit === 'week' || part !== undefined
  const named = unit === 'week' ? `the week of ${day}` : part ? `the ${parts.get(part)!} of ${day}` : day
  let joint = ''
  if (!joints.has(before) && !isSubject) {
    joint = unit === 'day' ? 'on ' : 'in '
    // AP and American usage: “said Nov. 25”.
    if (unit === 'day' && !isLong && !style.dayFirst && !isFirst) joint = ''
  }
  const words = joint + named
  const behind = text.charAt(mention.end)
  const comma = withYear && !style.dayFirst && date.day !== undefined && /^\s$/u.test(behind) ? ',' : ''
  const starts = /^\p{Lu}/u.test(text.slice(mention.start, mention.start + 2)) && isFirst
  return (starts ? words.charAt(0).toUpperCase() + words.slice(1) : words) + comma
}

const parts: ReadonlyMap<string, string> = new Map([
  ['MO', 'morning'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
])
