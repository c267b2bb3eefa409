import type { ActorMention } from '../../core/actors/actor.ts'
import type { ArticleBlock } from '../../core/article/article.ts'
import type { Statement } from '../../core/statements/statement.ts'
import { contains } from '../../core/text/span.ts'

/** Where the source of the statement gives the speaker’s name, relative to the block. */
export function namedIn({ source, speaker }: Statement, { found }: ArticleBlock): ActorMention | undefined {
  if (speaker.kind !== 'named') return undefined
  return found.mentions.find(
    (it) => it.actor === speaker.actor && it.form === 'name' && source.some((phrase) => contains(phrase, it)),
  )
}
