import type { Article } from '../core/article/article.ts'

/** How often somebody is reported to say or write something. */
export interface SpeakerCount {
  readonly count: number
  /** How often in words between quotation marks, at least in part. */
  readonly quoted: number
}

/** What each actor (by key) is reported, by a word that says so, to have said or written: not what they believe. */
export function statementsBy({ blocks }: Article): ReadonlyMap<string, SpeakerCount> {
  const counts = new Map<string, { count: number; quoted: number }>()
  for (const { found } of blocks) {
    for (const { kind, speaker, cue, cueSense } of found.statements) {
      if (speaker.kind !== 'named' || cue.length === 0 || cueSense === 'belief') continue
      const own = counts.get(speaker.actor) ?? { count: 0, quoted: 0 }
      counts.set(speaker.actor, own)
      own.count++
      if (kind !== 'indirect') own.quoted++
    }
  }
  return counts
}
