import { dayRange, type DayRange } from '../core/dates/dayRange.ts'
import type { Rule } from './rule.ts'
import { createOwnWords } from './ownWords.ts'
import { verbOfDate } from './verbOfDate.ts'

/** “Will meet on 3 March”, when that day is gone; “met”, when it has not come. */
export const tenseConflict: Rule = {
  meta: {
    id: 'tense-conflict',
    summary: 'A verb looks the way in which its date lies.',
    rationale: '“Will meet on Monday” where Monday has passed: the verb or the date is wrong.',
    sources: [],
    severity: 'warning',
  },
  *checkArticle({ publication, blocks }) {
    const published = publication.date === undefined ? undefined : dayRange(publication.date)
    if (!published || published.first !== published.last) return
    for (const { block, found } of blocks) {
      const { dates, analysis } = found
      if (dates.length === 0) continue
      const { tagged } = analysis
      const attributes = new Set(analysis.dates.filter((it) => it.isAttribute).map((it) => it.start))
      const isOwn = createOwnWords(found)
      for (const { start, end, value, anchor, type } of dates) {
        if (value === undefined || anchor === 'previousDate' || attributes.has(start)) continue
        if (type !== 'DATE' && type !== 'TIME') continue
        const range = dayRange(value)
        const side = range && sideOf(range, published)
        if (!side || !isOwn({ start, end })) continue
        const verb = verbOfDate(tagged, { start, end }, range.first === range.last)
        if (!verb || verb.tense === side || !isOwn(verb)) continue
        const words = ({ start, end }: { start: number; end: number }) =>
          tagged.text.slice(start, end).replace(/\s+/gu, ' ')
        yield {
          start: block.start + start,
          end: block.start + end,
          message:
            side === 'past'
              ? `“${words(verb)}” looks ahead, but ${words({ start, end })} lies before the day of publication, ${publication.date}. Correct the verb or the date.`
              : `“${words(verb)}” looks back, but ${words({ start, end })} lies after the day of publication, ${publication.date}. Correct the verb or the date.`,
          related: [
            {
              start: block.start + verb.start,
              end: block.start + verb.end,
              message: 'The verb of this date.',
            },
          ],
        }
      }
    }
  },
}

function sideOf({ first, last }: DayRange, published: DayRange): 'past' | 'future' | undefined {
  if (last < published.first) return 'past'
  return first > published.last ? 'future' : undefined
}
