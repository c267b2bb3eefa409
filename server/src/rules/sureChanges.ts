import type { Article } from '../core/article/article.ts'
import type { Span } from '../core/text/span.ts'
import { fixesOf } from './fixesOf.ts'
import type { PlacedFinding, TextChange } from './rule.ts'

/** What mends all findings at once that have one right answer. */
export interface SureChanges {
  /** In the order of the text; they don't touch each other. */
  readonly changes: readonly TextChange[]
  /** How many of the findings they mend. */
  readonly mended: number
}

/** The sure fixes of these findings that do not get in each other's way; a fix is made whole or not at all. */
export function sureChanges(article: Article, findings: readonly PlacedFinding[]): SureChanges {
  const taken: TextChange[] = []
  const told = new Set<string>()
  let mended = 0
  for (const finding of findings) {
    const changes = fixesOf(article, finding).find(({ sure }) => sure)?.changes
    if (!changes) continue
    const key = JSON.stringify(changes)
    if (!told.has(key)) {
      if (changes.some((it) => taken.some((other) => collide(it, other)))) continue
      told.add(key)
      taken.push(...changes)
    }
    mended++
  }
  return { changes: taken.sort((a, b) => a.start - b.start), mended }
}

function collide(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}
