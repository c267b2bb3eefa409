import type { Span } from '../../core/text/span.ts'
import type { PlacedFinding } from '../../rules/rule.ts'
import { createLineColumn } from '../lineColumn.ts'
import type { Place, Problem } from './checkedFile.ts'
import { excerptOf } from './excerpt.ts'
import { quoteOf } from './quoteOf.ts'

/** Findings with their lines, columns and words, so that the text is no longer needed. */
export function problemsOf(findings: readonly PlacedFinding[], text: string): readonly Problem[] {
  if (findings.length === 0) return []
  const at = createLineColumn(text)
  const place = (offset: number): Place => ({ ...at(offset), offset })
  const ends = ({ start, end }: Span) => ({ start: place(start), end: place(end) })
  return findings.map(({ rule, severity, message, related = [], ...span }) => {
    const { start, end } = ends(span)
    return {
      rule,
      severity,
      message,
      start,
      end,
      quote: quoteOf(text, span),
      excerpt: excerptOf(text, span, start.offset - start.column + 1),
      related: related.map((it) => ({ message: it.message, ...ends(it) })),
    }
  })
}
