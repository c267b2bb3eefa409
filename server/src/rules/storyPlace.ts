import type { Article } from '../core/article/article.ts'
import type { Span } from '../core/text/span.ts'

/** Where what concerns the whole story is told: its headline, else its first sentence of prose. Offsets into the source. */
export function storyPlace({ blocks }: Article): Span | undefined {
  let first: Span | undefined
  for (const { block, found } of blocks) {
    const { start, sentences } = { start: block.start, sentences: found.analysis.tagged.sentences }
    for (const sentence of sentences) {
      const place = { start: start + sentence.start, end: start + sentence.end }
      if (block.kind === 'heading' || sentence.kind === 'headline') return place
      if (sentence.kind === 'prose') first ??= place
    }
    // A headline stands before the story.
    if (first) return first
  }
  return first
}
