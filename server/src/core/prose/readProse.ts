import { readMarkdown } from './markdown.ts'
import { readPlainText } from './plainText.ts'
import type { Format, Prose } from './prose.ts'

/**
 * Reduces a document to its prose; every offset stays one into `source`. `previous`, the reading of an earlier version,
 * saves work and never changes the result.
 */
export function readProse(source: string, format: Format, previous?: Prose): Prose {
  return format === 'markdown' ? readMarkdown(source, previous) : readPlainText(source)
}
