import type { Article } from '../core/article/article.ts'
import type { Span } from '../core/text/span.ts'
import { rules as allRules } from './index.ts'
import type { Fix, PlacedFinding, Rule } from './rule.ts'

export interface FixesOptions {
  /** Told of a rule that threw; it has no fixes then. */
  readonly onError?: (rule: string, error: unknown) => void
  /** Another list of rules, for tests. */
  readonly rules?: readonly Rule[]
}

/**
 * How a finding of this article can be mended, the best way first. A fix that would change what stands between
 * quotation marks is left out: those are somebody else's words.
 */
export function fixesOf(
  article: Article,
  finding: PlacedFinding,
  { onError, rules = allRules }: FixesOptions = {},
): readonly Fix[] {
  const rule = rules.find((it) => it.meta.id === finding.rule)
  if (!rule?.fixes) return []
  try {
    return [...rule.fixes(article, finding)].filter(
      ({ changes }) => changes.length > 0 && areApart(changes) && !touchesQuoted(article, changes),
    )
  } catch (error) {
    onError?.(finding.rule, error)
    return []
  }
}

function areApart(changes: readonly Span[]): boolean {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end)
  return sorted.every((it, i) => i === 0 || sorted[i - 1]!.end <= it.start)
}

/** Whether a change reaches between quotation marks; the marks themselves may change. */
function touchesQuoted({ blocks }: Article, changes: readonly Span[]): boolean {
  return changes.some((change) =>
    blocks.some(
      ({ block, found }) =>
        change.start < block.end &&
        change.end > block.start &&
        found.quotations.some(({ content, closed }) => {
          const start = content.start + block.start
          const end = content.end + block.start
          // An open quotation may be closed anywhere.
          if (change.start === change.end) return closed && change.start > start && change.start < end
          return change.start < end && change.end > start
        }),
    ),
  )
}
