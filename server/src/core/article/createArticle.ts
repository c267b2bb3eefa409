import type { Actor, ActorMention, Role } from '../actors/actor.ts'
import type { Prose } from '../prose/prose.ts'
import type { Article, ArticleBlock } from './article.ts'
import type { Assembly } from './assemble.ts'
import { moved, movedClaim, movedEvent, movedQuotation, movedStatement } from './moved.ts'
import type { Publication } from './publication.ts'

/** Puts the assembled blocks where they stand in the source; flat lists are made when first asked for. */
export function createArticle(prose: Prose, publication: Publication, assembly: Assembly): Article {
  const { cast } = assembly
  const blocks = prose.blocks.map((block, i): ArticleBlock => ({ block, found: assembly.blocks[i]! }))
  const all = <T>(pick: (block: ArticleBlock) => readonly T[]): (() => readonly T[]) =>
    once(() => blocks.flatMap(pick))
  const sentences = all(({ block, found }) =>
    found.analysis.tagged.sentences.map((it, i) => ({ ...found.sources[i]!, ...moved(it, block.start) })),
  )
  const dates = all(({ block, found }) => found.dates.map((it) => moved(it, block.start)))
  const quotations = all(({ block, found }) => found.quotations.map((it) => movedQuotation(it, block.start)))
  const statements = all(({ block, found }) => found.statements.map((it) => movedStatement(it, block.start)))
  const events = all(({ block, found }) => found.events.map((it) => movedEvent(it, block.start)))
  const claims = all(({ block, found }) => found.claims.map((it) => movedClaim(it, block.start)))
  const actors = once(() => makeActors(blocks, cast.members))
  const byKey = once(() => new Map(actors().map((it) => [it.key, it])))
  return {
    source: prose.source,
    prose,
    publication,
    blocks,
    get sentences() {
      return sentences()
    },
    get actors() {
      return actors()
    },
    get dates() {
      return dates()
    },
    get quotations() {
      return quotations()
    },
    get statements() {
      return statements()
    },
    get events() {
      return events()
    },
    get claims() {
      return claims()
    },
    actor: (key) => byKey().get(key),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** What an actor's places are made from: mentions as their blocks have them, with where the block starts. */
interface Places {
  readonly mentions: ActorMention[]
  readonly starts: number[]
  readonly roles: Role[]
}

/** Those who are mentioned, in the order in which they first are. Their places are put into the source when asked for. */
function makeActors(blocks: readonly ArticleBlock[], members: Assembly['cast']['members']): readonly Actor[] {
  const places = new Map<string, Places>()
  const placesOf = (key: string): Places => {
    let own = places.get(key)
    if (!own) places.set(key, (own = { mentions: [], starts: [], roles: [] }))
    return own
  }
  for (const { block, found } of blocks) {
    for (const it of found.mentions) {
      const own = placesOf(it.actor)
      own.mentions.push(it)
      own.starts.push(block.start)
    }
    for (const { actor, text, start, end } of found.roles) {
      const { roles } = placesOf(actor)
      const lower = text.toLowerCase()
      if (!roles.some((it) => it.text.toLowerCase() === lower))
        roles.push({ text, start: start + block.start, end: end + block.start })
    }
  }
  const memberOf = new Map(members.map((it) => [it.key, it]))
  const mentioned = [...places].filter(([, { mentions }]) => mentions.length > 0)
  return mentioned.flatMap(([key, { mentions, starts, roles }], i) => {
    const member = memberOf.get(key)
    if (!member) return []
    const placed = once(() => mentions.map((it, i) => moved(it, starts[i]!)))
    const actor: Actor = {
      ...member,
      id: `a${i + 1}`,
      roles,
      get mentions() {
        return placed()
      },
    }
    return [actor]
  })
}
