import type { Range } from 'vscode-languageserver-types'
import type { Actor } from '../core/actors/actor.ts'
import { firstFullMention } from './locate.ts'
import type { DocumentView } from './view.ts'

/** What is kept of an actor of an article that is not open: enough to find it and its mentions from elsewhere. */
export interface IndexedActor extends Pick<Actor, 'key' | 'name' | 'kind' | 'aliases' | 'known'> {
  /** Where the article first names them in full. */
  readonly first: Range
  /** In the order of the text. */
  readonly mentions: readonly Range[]
}

/** The actors of one article. */
export interface IndexedArticle {
  readonly uri: string
  readonly actors: readonly IndexedActor[]
}

/** Most actors of an article, and most mentions of one, that are kept. */
const mostActors = 500
const mostMentions = 500

export function indexArticle({ uri, article, positions }: DocumentView): IndexedArticle {
  const actors = article.actors.slice(0, mostActors).flatMap((actor): IndexedActor[] => {
    const first = firstFullMention(article, actor)
    if (!first) return []
    const { key, name, kind, aliases, known, mentions } = actor
    return [
      {
        key,
        name,
        kind,
        aliases,
        ...(known && { known }),
        first: positions.rangeOf(first),
        mentions: mentions.slice(0, mostMentions).map((it) => positions.rangeOf(it)),
      },
    ]
  })
  return { uri, actors }
}

type Identity = Pick<Actor, 'key' | 'name' | 'kind' | 'known'>

/**
 * Whether actors of two articles are one: the newsroom says so, or they have one full name. A person’s surname alone, or
 * a name that two bear in one article, says nothing.
 */
export function isSameActor(a: Identity, b: Identity): boolean {
  if (a.known && b.known) return a.known.name === b.known.name
  if (a.key !== b.key || a.kind !== b.kind || a.key.endsWith(')')) return false
  return a.kind !== 'person' || a.name.includes(' ')
}
