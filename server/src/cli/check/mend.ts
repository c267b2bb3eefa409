import type { Article } from '../../core/article/article.ts'
import type { PlacedFinding, TextChange } from '../../rules/rule.ts'
import { sureChanges } from '../../rules/sureChanges.ts'
import { isLoud } from './failsRun.ts'

/** An article and what is found in it. */
export interface Found {
  readonly article: Article
  readonly findings: readonly PlacedFinding[]
}

/** A fix may open the way for the next; those that would go on for ever are stopped. */
const mostRounds = 5

/**
 * Makes the sure fixes of what is found, and again those of what `find` finds in the new text, as long as there are any.
 * `quiet` leaves alone what is less than a warning. Says what is left, and how many findings are mended.
 */
export function mend<Result extends Found>(
  first: Result,
  find: (text: string) => Result,
  quiet: boolean,
): { readonly result: Result; readonly count: number } {
  let result = first
  let count = 0
  for (let round = 0; round < mostRounds; round++) {
    const { article, findings } = result
    const { changes, mended } = sureChanges(article, quiet ? findings.filter(isLoud) : findings)
    if (changes.length === 0) break
    count += mended
    result = find(changed(article.source, changes))
  }
  return { result, count }
}

/** The text with changes that are in its order and don't touch each other. */
function changed(text: string, changes: readonly TextChange[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text: instead } of changes) {
    pieces.push(text.slice(at, start), instead)
    at = end
  }
  return pieces.join('') + text.slice(at)
}
