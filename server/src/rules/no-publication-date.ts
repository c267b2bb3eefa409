import { isSurelyReport } from '../core/article/isReport.ts'
import type { DateExpression } from '../core/dates/dateExpression.ts'
import type { Meaning } from '../core/dates/meaning.ts'
import { createOwnWords } from './ownWords.ts'
import type { Rule } from './rule.ts'

/** “On Tuesday”, in an article that does not say when it was published: which Tuesday? */
export const noPublicationDate: Rule = {
  meta: {
    id: 'no-publication-date',
    summary: 'An article with relative dates says when it was published.',
    rationale: '“Yesterday” means nothing to whoever finds the article in an archive without its date.',
    sources: ['AP Stylebook, “time element”'],
    severity: 'hint',
  },
  *checkArticle(article) {
    const { publication, blocks } = article
    if (publication.date !== undefined || !isSurelyReport(article)) return
    for (const { block, found } of blocks) {
      const { dates, tagged } = found.analysis
      const relative = dates.filter((it) => isRelative(it))
      if (relative.length === 0) continue
      const isOwn = createOwnWords(found)
      const first = relative.find((it) => isOwn(it))
      if (!first) continue
      const words = tagged.text.slice(first.start, first.end).replace(/\s+/gu, ' ')
      yield {
        start: block.start + first.start,
        end: block.start + first.end,
        message: `Nothing says when this was published, so “${words}” may be any. Give the date: in a header line, a dateline, the front matter or the file name.`,
      }
      return
    }
  },
}

/** Whether an expression means nothing without the day on which it was written. */
function isRelative({ meaning }: DateExpression): boolean {
  const point: Meaning | undefined =
    meaning.kind === 'partOfDay' || meaning.kind === 'clock' ? meaning.day : meaning
  switch (point?.kind) {
    case 'weekday':
      return point.which !== 'following'
    case 'away':
      return point.from === 'published'
    default:
      return false
  }
}
