import type { Article, ArticleBlock } from '../../core/article/article.ts'
import type { Span } from '../../core/text/span.ts'

/**
 * The words by which a finding is known again, wherever they go: those it is about, without markup, white space made
 * single spaces. A finding about a mark alone is known by its sentence.
 */
export function acceptedKey(article: Article, { start, end }: Span): string {
  const at = blockAround(article, start)
  if (!at) return words(article.source.slice(start, end))
  const { text, start: origin } = at.block
  const own = words(text.slice(start - origin, end - origin))
  if (/[\p{L}\p{N}]/u.test(own)) return own
  const sentence = at.found.analysis.tagged.sentences.find(
    (it) => it.start <= start - origin && start - origin < it.end,
  )
  return sentence ? words(text.slice(sentence.start, sentence.end)) : own
}

function words(text: string): string {
  return text.trim().replace(/\s+/gu, ' ')
}

/** The block that the offset stands in. */
function blockAround({ blocks }: Article, offset: number): ArticleBlock | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (blocks[middle]!.block.start <= offset) low = middle + 1
    else high = middle
  }
  const found = blocks[low - 1]
  return found && offset < found.block.end ? found : undefined
}
