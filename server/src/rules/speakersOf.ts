import type { Article } from '../core/article/article.ts'

/** Keys of the actors who are reported to have said, written or thought something. */
export function speakersOf({ blocks }: Article): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { found } of blocks) {
    for (const { speaker, cueSense } of found.statements) {
      if (speaker.kind === 'named' && cueSense !== 'belief') keys.add(speaker.actor)
    }
  }
  return keys
}
