import type { Article } from '../core/article/article.ts'
import { noteBlocks, once } from './noteBlocks.ts'

/** How often somebody is reported to say or write something. */
export interface SpeakerCount {
  readonly count: number
  /** How often in words between quotation marks, at least in part. */
  readonly quoted: number
}

/** What each actor (by key) is reported, by a word that says so, to have said or written: not what they believe. */
export const statementsBy = once((article: Article): ReadonlyMap<string, SpeakerCount> => {
  const counts = new Map<string, { count: number; quoted: number }>()
  for (const { note } of speakers(article)) {
    for (const { actor, isQuoted } of note) {
      let own = counts.get(actor)
      if (!own) counts.set(actor, (own = { count: 0, quoted: 0 }))
      own.count++
      if (isQuoted) own.quoted++
    }
  }
  return counts
})

/** Who says something in a block, once for each statement. */
const speakers = noteBlocks(({ statements }) => {
  const said = statements.flatMap(({ kind, speaker, cue, cueSense }) =>
    speaker.kind === 'named' && cue.length > 0 && cueSense !== 'belief'
      ? [{ actor: speaker.actor, isQuoted: kind !== 'indirect' }]
      : [],
  )
  return said.length > 0 ? said : undefined
})
