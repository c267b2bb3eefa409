import type { Analyzer } from '../core/article/analyze.ts'
import type { Article } from '../core/article/article.ts'
import { fileName } from './fileName.ts'
import type { OpenDocument } from './openDocument.ts'

/** One article a version of an open document, made when first asked for. */
export interface ArticleCache {
  articleOf(document: OpenDocument): Article
  /** Lets go of a document that was closed. */
  forget(uri: string): void
}

/** Each open document has an analyzer of its own, which knows its last version and so does only what is new. */
export function createArticleCache(createAnalyzer: () => Analyzer): ArticleCache {
  const entries = new Map<string, { analyzer: Analyzer; document: OpenDocument; article: Article }>()
  return {
    articleOf(document) {
      const { uri, format } = document
      const entry = entries.get(uri)
      if (entry?.document === document) return entry.article
      const analyzer = entry?.analyzer ?? createAnalyzer()
      const article = analyzer.analyze(document.text, { format, fileName: fileName(uri) })
      entries.set(uri, { analyzer, document, article })
      return article
    },
    forget: (uri) => entries.delete(uri),
  }
}
