import type { Actor, ActorMention, Role } from '../actors/actor.ts'
import type { Prose } from '../prose/prose.ts'
import type { Article, ArticleBlock } from './article.ts'
import type { Assembly } from './assemble.ts'
import type { AssembledBlock } from './assembledBlock.ts'
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

/** Those who are mentioned, in the order in which they first are. Their places are put into the source when asked for. */
function makeActors(blocks: readonly ArticleBlock[], members: Assembly['cast']['members']): readonly Actor[] {
  const places = new Map<string, LocalActor[]>()
  const starts = new Map<string, number[]>()
  for (const { block, found } of blocks) {
    for (const it of actorsOf(found)) {
      const own = places.get(it.key)
      if (own) {
        own.push(it)
        starts.get(it.key)!.push(block.start)
      } else {
        places.set(it.key, [it])
        starts.set(it.key, [block.start])
      }
    }
  }
  const memberOf = new Map(members.map((it) => [it.key, it]))
  const actors: Actor[] = []
  let count = 0
  for (const [key, local] of places) {
    if (!local.some((it) => it.mentions.length > 0)) continue
    count++
    const member = memberOf.get(key)
    if (member) actors.push(createActor(member, `a${count}`, local, starts.get(key)!))
  }
  return actors
}

function createActor(
  member: Assembly['cast']['members'][number],
  id: string,
  local: readonly LocalActor[],
  starts: readonly number[],
): Actor {
  const roles = once(() => {
    const seen = new Map<string, Role>()
    local.forEach((it, i) => {
      for (const { text, start, end } of it.roles) {
        const lower = text.toLowerCase()
        const by = starts[i]!
        if (!seen.has(lower)) seen.set(lower, { text, start: start + by, end: end + by })
      }
    })
    return [...seen.values()]
  })
  const mentions = once(() => local.flatMap((own, i) => own.mentions.map((it) => moved(it, starts[i]!))))
  return {
    ...member,
    id,
    get roles() {
      return roles()
    },
    get mentions() {
      return mentions()
    },
  }
}

/** What a block has of an actor, offsets relative to it. */
interface LocalActor {
  readonly key: string
  readonly mentions: ActorMention[]
  readonly roles: Role[]
}

const keptActors = new WeakMap<AssembledBlock, readonly LocalActor[]>()

/** The actors of a block: those it mentions in the order of the text, then those that it only gives a role. */
function actorsOf(found: AssembledBlock): readonly LocalActor[] {
  const kept = keptActors.get(found)
  if (kept) return kept
  const actors = new Map<string, LocalActor>()
  const actorOf = (key: string): LocalActor => {
    let own = actors.get(key)
    if (!own) actors.set(key, (own = { key, mentions: [], roles: [] }))
    return own
  }
  for (const it of found.mentions) actorOf(it.actor).mentions.push(it)
  for (const { actor, text, start, end } of found.roles) actorOf(actor).roles.push({ text, start, end })
  const all = [...actors.values()]
  keptActors.set(found, all)
  return all
}
