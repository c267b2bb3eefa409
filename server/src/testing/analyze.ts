import { analyzeArticle, type AnalyzeOptions } from '../core/article/analyze.ts'
import type { Article } from '../core/article/article.ts'
import { testModels } from './models.ts'

/** The article of a text, with the shipped models; plain text unless told otherwise. */
export function analyzed(source: string, options: Partial<Omit<AnalyzeOptions, 'models'>> = {}): Article {
  return analyzeArticle(source, { format: 'plain', ...options, models: testModels() })
}
