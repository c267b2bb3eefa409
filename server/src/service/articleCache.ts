import type { Analyzer } from '../core/article/analyze.ts'
import type { Article } from '../core/article/article.ts'
import type { Newsroom } from '../core/newsroom/newsroom.ts'
import { fileName } from './fileName.ts'
import type { OpenDocument } from './openDocument.ts'

/** One article a version of an open document, made when first asked for. */
export interface ArticleCache {
  articleOf(document: OpenDocument): Article
  /** Lets go of a document that was closed. */
  forget(uri: string): void
}

interface Entry {
  readonly analyzer: Analyzer
  readonly document: OpenDocument
  readonly newsroom: Newsroom | undefined
  readonly article: Article
}

/** Each open document has an analyzer of its own, which knows its last version and so does only what is new. */
export function createArticleCache(
  createAnalyzer: () => Analyzer,
  newsroomOf: (uri: string) => Newsroom | undefined,
): ArticleCache {
  const entries = new Map<string, Entry>()
  return {
    articleOf(document) {
      const { uri, format } = document
      const entry = entries.get(uri)
      const newsroom = newsroomOf(uri)
      if (entry?.document === document && entry.newsroom === newsroom) return entry.article
      const analyzer = entry?.analyzer ?? createAnalyzer()
      const article = analyzer.analyze(document.text, { format, fileName: fileName(uri), newsroom })
      entries.set(uri, { analyzer, document, newsroom, article })
      return article
    },
    forget: (uri) => entries.delete(uri),
  }
}
