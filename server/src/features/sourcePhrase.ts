import type { Statement } from '../core/statements/statement.ts'
import { overlaps, type Span } from '../core/text/span.ts'

/**
 * The words for the source of a statement, relative to its block: those that stand with it, else those before that it
 * runs on from. Undefined where there are none.
 */
export function sourcePhrase({ source, speaker, content }: Statement): Span | undefined {
  if (source[0]) return source[0]
  if (speaker.kind !== 'unnamed' && speaker.kind !== 'unresolved') return undefined
  return content.some((it) => overlaps(it, speaker.span)) ? undefined : speaker.span
}
