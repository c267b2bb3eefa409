import type { Article, ArticleBlock } from '../core/article/article.ts'
import type { Statement } from '../core/statements/statement.ts'

/** A statement with the block that it stands in; its spans are relative to that. */
export interface PlacedStatement {
  readonly statement: Statement
  readonly at: ArticleBlock
}

/** Every statement of the article, in the order of the text, without moving their spans. */
export function* statementsIn({ blocks }: Article): Generator<PlacedStatement> {
  for (const at of blocks) for (const statement of at.found.statements) yield { statement, at }
}
