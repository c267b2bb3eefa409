import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { tokenAt } from '../core/claims/blockWords.ts'
import type { Span } from '../core/text/span.ts'

/** How many words and numbers stand in a stretch of the block. */
export function wordsBetween({ analysis: { tagged } }: AssembledBlock, { start, end }: Span): number {
  let count = 0
  const { tokens } = tagged
  for (let i = tokenAt(tagged, start); i < tokens.length && tokens[i]!.start < end; i++) {
    if (tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number') count++
  }
  return count
}
