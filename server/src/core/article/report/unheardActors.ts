import type { Actor } from '../../actors/actor.ts'
import type { Span } from '../../text/span.ts'
import type { Article } from '../article.ts'
import { findAccused } from './accusations.ts'
import { actorBehind, sourceOf } from './statementSource.ts'

/** Somebody whom the article speaks of and who says nothing in it. */
export interface UnheardActor {
  readonly actor: Actor
  /** How often the prose speaks of them, pronouns included. */
  readonly mentions: number
  /** Where they are first accused or blamed of something, by name: the words that do, offsets into the source. */
  readonly accused: Span | undefined
}

/** Spoken of that often, somebody is part of the story. */
const prominent = 3

/**
 * Persons and organizations of the story who make no statement, quoted or reported, by themselves or a spokesperson: those who are accused first, then by how
 * often they are mentioned. One who is accused counts however rarely; fairness to them is what editors' codes ask for
 * (BBC Editorial Guidelines 6.3, right of reply).
 */
export function unheardActors(article: Article): readonly UnheardActor[] {
  const speakers = new Set<string>()
  const mentions = new Map<string, number>()
  const accused = new Map<string, Span>()
  for (const { block, found } of article.blocks) {
    for (const statement of found.statements) {
      const speaker = actorBehind(sourceOf(found, statement))
      if (speaker !== undefined) speakers.add(speaker)
    }
    const { sentences } = found.analysis.tagged
    let at = 0
    for (const mention of found.mentions) {
      while (at < sentences.length && sentences[at]!.end <= mention.start) at++
      const kind = sentences[at]?.kind
      if (kind === 'byline' || kind === 'dateline') continue
      mentions.set(mention.actor, (mentions.get(mention.actor) ?? 0) + 1)
    }
    for (const { actor, start, end } of findAccused(found)) {
      if (!accused.has(actor)) accused.set(actor, { start: start + block.start, end: end + block.start })
    }
  }
  const unheard: UnheardActor[] = []
  for (const actor of article.actors) {
    if (speakers.has(actor.key) || (actor.kind !== 'person' && actor.kind !== 'organization')) continue
    const count = mentions.get(actor.key) ?? 0
    const charge = accused.get(actor.key)
    if (charge || count >= prominent) unheard.push({ actor, mentions: count, accused: charge })
  }
  return unheard.sort((a, b) => (b.accused ? 1 : 0) - (a.accused ? 1 : 0) || b.mentions - a.mentions)
}
