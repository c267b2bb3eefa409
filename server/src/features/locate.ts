import type { Actor, ActorMention } from '../core/actors/actor.ts'
import type { Article, ArticleBlock } from '../core/article/article.ts'
import type { Statement } from '../core/statements/statement.ts'
import { moveSpan, touches, type Span } from '../core/text/span.ts'
import { hullOf } from './hullOf.ts'
import type { PlacedStatement } from './statementsIn.ts'

/** The block whose text the offset touches; where two meet, the one behind. */
export function blockAt({ blocks }: Article, offset: number): ArticleBlock | undefined {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (blocks[middle]!.block.start <= offset) low = middle + 1
    else high = middle
  }
  const found = blocks[low - 1]
  return found && touches(found.block, offset) ? found : undefined
}

/** The shortest of `items` that the offset touches; one that it stands in wins over one that it stands behind. */
export function innermost<T extends Span>(items: readonly T[], offset: number): T | undefined {
  let best: T | undefined
  for (const it of items) {
    if (touches(it, offset) && (!best || rank(it, offset) < rank(best, offset))) best = it
  }
  return best
}

function rank({ start, end }: Span, offset: number): number {
  return end - start + (offset === end ? 1e9 : 0)
}

/** A mention under the cursor, in source offsets, and whom it means. */
export interface LocatedMention {
  readonly mention: ActorMention
  readonly actor: Actor
}

/** The actor meant at the offset, by name, description or pronoun. */
export function mentionAt(article: Article, offset: number): LocatedMention | undefined {
  const at = blockAt(article, offset)
  if (!at) return undefined
  const mention = innermost(at.found.mentions, offset - at.block.start)
  const actor = mention && article.actor(mention.actor)
  return actor && { mention: { ...mention, ...moveSpan(mention, at.block.start) }, actor }
}

/** The statement whose words, cue or source the offset touches; else the one that it stands within. The shortest of several. */
export function statementAt(article: Article, offset: number): PlacedStatement | undefined {
  const at = blockAt(article, offset)
  if (!at) return undefined
  let best: { readonly statement: Statement; readonly rank: number } | undefined
  for (const statement of at.found.statements) {
    const parts = [...statement.content, ...statement.cue, ...statement.source]
    const hull = hullOf(parts)
    if (!touches(hull, offset - at.block.start)) continue
    const within = parts.some((it) => touches(it, offset - at.block.start))
    const rank = hull.end - hull.start + (within ? 0 : 1e9)
    if (!best || rank < best.rank) best = { statement, rank }
  }
  return best && { statement: best.statement, at }
}

/** Where the article names the actor in full for the first time; else its first name there, else its first mention. */
export function firstFullMention({ source }: Article, { name, mentions }: Actor): ActorMention | undefined {
  const names = mentions.filter((it) => it.form === 'name')
  return (
    names.find((it) => source.slice(it.start, it.end).replace(/\s+/gu, ' ') === name) ??
    names[0] ??
    mentions[0]
  )
}
