import type { Article, ArticleBlock } from '../core/article/article.ts'

/** The block in which a place of the source stands, in logarithmic time. */
export function blockAround({ blocks }: Article, offset: number): ArticleBlock | undefined {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (blocks[middle]!.block.start <= offset) low = middle
    else high = middle - 1
  }
  const found = blocks[low]
  return found && found.block.start <= offset && offset < found.block.end ? found : undefined
}
