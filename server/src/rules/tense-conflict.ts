import { dayRange, type DayRange } from '../core/dates/dayRange.ts'
import type { Span } from '../core/text/span.ts'
import { noteBlocks } from './noteBlocks.ts'
import { createOwnWords } from './ownWords.ts'
import type { Rule } from './rule.ts'
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
  *checkArticle(article) {
    const { publication } = article
    const published = publication.date === undefined ? undefined : dayRange(publication.date)
    if (!published || published.first !== published.last) return
    for (const { at, note } of datedVerbs(article)) {
      const { block, found } = at
      const { tagged } = found.analysis
      for (const { start, end, range, verb } of note) {
        const side = sideOf(range, published)
        if (!side || verb.tense === side) continue
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

/** A date in a block's own words with the verb that it goes with. */
interface DatedVerb extends Span {
  readonly range: DayRange
  readonly verb: NonNullable<ReturnType<typeof verbOfDate>>
}

const datedVerbs = noteBlocks((found): readonly DatedVerb[] | undefined => {
  const { dates, analysis } = found
  if (dates.length === 0) return undefined
  const attributes = new Set(analysis.dates.filter((it) => it.isAttribute).map((it) => it.start))
  const isOwn = createOwnWords(found)
  const dated: DatedVerb[] = []
  for (const { start, end, value, anchor, type } of dates) {
    if (value === undefined || anchor === 'previousDate' || attributes.has(start)) continue
    if (type !== 'DATE' && type !== 'TIME') continue
    const range = dayRange(value)
    if (!range || !isOwn({ start, end })) continue
    const verb = verbOfDate(analysis.tagged, { start, end }, range.first === range.last)
    if (verb && isOwn(verb)) dated.push({ start, end, range, verb })
  }
  return dated.length > 0 ? dated : undefined
})

function sideOf({ first, last }: DayRange, published: DayRange): 'past' | 'future' | undefined {
  if (last < published.first) return 'past'
  return first > published.last ? 'future' : undefined
}
