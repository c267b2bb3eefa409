import type { Found } from './found.ts'

/** Of expressions that share a token the longest stays, of equally long ones the one listed first; sorts by place. */
export function dropOverlaps(found: readonly Found[]): readonly Found[] {
  const sorted = found
    .map((it, i) => ({ it, i }))
    .sort((a, b) => a.it.first - b.it.first || b.it.end - a.it.end || a.i - b.i)
  const kept: Found[] = []
  for (const { it } of sorted) {
    const last = kept.at(-1)
    if (!last || it.first >= last.end) kept.push(it)
    else if (it.end - it.first > last.end - last.first) kept[kept.length - 1] = it
  }
  return kept
}
