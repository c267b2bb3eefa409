import type { Article } from '../core/article/article.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import type { TextChange } from './rule.ts'
import type { Spelling } from './spellings.ts'

/** Writes another word wherever a name is spelled so, but for what stands between quotation marks. */
export function unifySpelling(article: Article, spelling: Spelling, word: string): readonly TextChange[] {
  const isQuoted = createOverlapIndex(article.quotations.map((it) => it.content))
  return spelling.places
    .filter((it) => !isQuoted(it))
    .map(({ start, end }) => {
      const standing = article.source.slice(start, end)
      const isCapitals = standing === standing.toUpperCase()
      return { start, end, text: isCapitals ? word.toUpperCase() : word }
    })
}
