import type { Article } from '../core/article/article.ts'
import type { Positions } from './convert.ts'

/** One version of an open document as features see it: what it says and where that stands. */
export interface DocumentView {
  readonly uri: string
  readonly article: Article
  readonly positions: Positions
}
