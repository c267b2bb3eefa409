import { dayRange } from '../core/dates/dayRange.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import { overlaps, type Span } from '../core/text/span.ts'
import type { Rule } from './rule.ts'
import { createOwnWords } from './ownWords.ts'
import { weekdayIn } from './weekdayAndDay.ts'

/** “Wednesday, Nov. 26”, printed that week: the weekday says it all. */
export const redundantWeekday: Rule = {
  meta: {
    id: 'redundant-weekday',
    summary: 'A day of this week is told by its weekday, any other by its date.',
    rationale: 'A weekday beside a date outside this week tells nothing that the date does not.',
    sources: ['AP Stylebook, “time element”'],
    severity: 'hint',
  },
  *checkArticle({ publication, blocks }) {
    const published = publication.date === undefined ? undefined : dayRange(publication.date)?.first
    if (published === undefined) return
    for (const { block, found } of blocks) {
      const { tagged, dates } = found.analysis
      /** Whether they have a year, by their starts. */
      const named = new Map<number, boolean>()
      for (const { start, meaning } of dates)
        if (meaning.kind === 'day' && meaning.weekday !== undefined)
          named.set(start, typeof meaning.year === 'number')
      if (named.size === 0) continue
      const isOwn = createOwnWords(found)
      for (const { start, end, value, rightWeekday } of found.dates) {
        const hasYear = named.get(start)
        if (hasYear === undefined || rightWeekday !== undefined || !isOwn({ start, end })) continue
        if (hasYear && isStamp(tagged, { start, end })) continue
        const day = value === undefined ? undefined : dayRange(value)?.first
        if (day === undefined || Math.abs(day - published) >= 7) continue
        const span = { start: block.start + start, end: block.start + end }
        if (publication.span && overlaps(publication.span, span)) continue
        const words = tagged.text.slice(start, end).replace(/\s+/gu, ' ')
        yield {
          ...span,
          message: `“${words}” names one day twice. Within a week of publication the weekday alone tells it.`,
        }
      }
    }
  },
  *fixes({ source }, { start, end }) {
    const words = source.slice(start, end)
    const weekday = weekdayIn(words)
    if (!weekday || (weekday.start > 0 && weekday.end < words.length)) return
    // “On Tuesday, Nov. 25, to …”: the comma closed the date.
    const behind = /^,(?= (?:to|in|at|with|by|after|before|for|as|from) )/u.exec(source.slice(end, end + 20))
    const comma = weekday.start === 0 && words.includes(',') ? (behind?.[0].length ?? 0) : 0
    yield {
      title: `Write “${weekday.text}”`,
      changes: [{ start, end: end + comma, text: weekday.text }],
      sure: false,
    }
    const isFirst = weekday.start === 0
    const date = isFirst ? words.slice(weekday.end) : words.slice(0, weekday.start)
    const text = date
      .replace(/^[,\s]+/gu, '')
      .trimEnd()
      .replace(/,$/u, '')
    yield { title: `Write “${text}”`, changes: [{ start, end, text }], sure: false }
  },
}

/** “Ana Ruiz opens the bridge on Tuesday, Nov. 25, 2025.”: captions and mastheads have the whole date, for the archive. */
function isStamp({ text, tokens, tags, sentences }: TaggedText, date: Span): boolean {
  const sentence = sentences.find((it) => it.end >= date.end)
  if (!sentence) return false
  if (/^[.\s]*$/u.test(text.slice(date.end, sentence.end))) return true
  for (let i = sentence.firstToken; i < sentence.endToken; i++)
    if (tags[i] === 'VERB') return tokens[i]!.lower.endsWith('s')
  return true
}
