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

/** Those who are mentioned, in the order in which they first are. */
function makeActors(blocks: readonly ArticleBlock[], members: Assembly['cast']['members']): readonly Actor[] {
  const mentions = new Map<string, ActorMention[]>()
  const roles = new Map<string, Map<string, Role>>()
  for (const { block, found } of blocks) {
    for (const it of found.mentions) {
      const own = mentions.get(it.actor)
      if (own) own.push(moved(it, block.start))
      else mentions.set(it.actor, [moved(it, block.start)])
    }
    for (const { actor, text, start, end } of found.roles) {
      const own = roles.get(actor) ?? new Map<string, Role>()
      roles.set(actor, own)
      const key = text.toLowerCase()
      if (!own.has(key)) own.set(key, { text, start: start + block.start, end: end + block.start })
    }
  }
  const memberOf = new Map(members.map((it) => [it.key, it]))
  return [...mentions].flatMap(([key, own], i) => {
    const member = memberOf.get(key)
    if (!member) return []
    return [{ ...member, id: `a${i + 1}`, roles: [...(roles.get(key)?.values() ?? [])], mentions: own }]
  })
}
