import { createAnalyzer, type Analyzer } from '../core/article/analyze.ts'
import type { Article } from '../core/article/article.ts'
import { isNews } from '../core/article/isNews.ts'
import { loadModels, type Models } from '../core/language/models.ts'

/** What reads articles. */
export interface Engine {
  createAnalyzer(): Analyzer
  looksLikeNews(article: Article, fileName: string): boolean
}

/** The engine over these model files; they are read when first needed, and shared by all documents. */
export function createEngine(readModels: () => Parameters<typeof loadModels>[0]): Engine {
  let loaded: Models | undefined
  const models = () => (loaded ??= loadModels(readModels()))
  return {
    createAnalyzer: () => createAnalyzer(models()),
    looksLikeNews: isNews,
  }
}
