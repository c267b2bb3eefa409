import { readPlainText } from './plainText.ts'
import type { Format, Prose } from './prose.ts'

/** Reduces a document to its prose; every offset stays one into `source`. */
export function readProse(source: string, _format: Format, _previous?: Prose): Prose {
  return readPlainText(source)
}
