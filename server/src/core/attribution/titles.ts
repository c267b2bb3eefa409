import type { ActorMention } from '../actors/actor.ts'
import type { TaggedText } from '../language/taggedText.ts'
import { firstAt } from './sourcePhrase.ts'

/** A word by which the article has described an actor: “*archbishop* Jorge Scheinig”, “Hugh Hill, a *doctor*”. */
export interface Title {
  readonly noun: string
  /** The actor's key. */
  readonly actor: string
}

/** A title where it stands in its block. */
export interface PlacedTitle extends Title {
  readonly at: number
}

/** How many are kept in mind. */
const most = 32
/** How many words before a name describe it. */
const reach = 4

/** The titles that a block gives to names, in the order of the text. */
export function titlesIn(
  { tokens, tags }: TaggedText,
  mentions: readonly ActorMention[],
): readonly PlacedTitle[] {
  const titles: PlacedTitle[] = []
  for (const { form, start, end, actor } of mentions) {
    if (form !== 'name') continue
    const first = firstAt(tokens, start)
    for (let i = first - 1; i >= 0 && i >= first - reach && describes(tags[i]); i--)
      titles.push({ noun: tokens[i]!.lower, actor, at: start })
    let next = first
    while (next < tokens.length && tokens[next]!.start < end) next++
    const noun = apposition(next)
    if (noun !== undefined) titles.push({ noun, actor, at: start })
  }
  return titles

  /** “…, *a* spokesman *for*”: the last noun of the phrase behind the comma. */
  function apposition(comma: number): string | undefined {
    const article = tokens[comma + 1]?.lower
    if (tokens[comma]?.lower !== ',' || (article !== 'a' && article !== 'an' && article !== 'the'))
      return undefined
    let at = comma + 2
    while (at < comma + 8 && describes(tags[at])) at++
    // “in the National Assembly, *the source said*”: another clause.
    if (article === 'the' && (tags[at] === 'VERB' || tags[at] === 'AUX')) return undefined
    return tags[at - 1] === 'NOUN' ? tokens[at - 1]!.lower : undefined
  }
}

function describes(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN'
}

/** The titles known behind a block; the latest stand last. */
export function rememberTitles(before: readonly Title[], block: readonly PlacedTitle[]): readonly Title[] {
  if (block.length === 0) return before
  const fresh = new Map<string, Title>()
  for (const { noun, actor } of [...before, ...block]) {
    const key = `${noun} ${actor}`
    fresh.delete(key)
    fresh.set(key, { noun, actor })
  }
  return [...fresh.values()].slice(-most)
}

/** Whether both say the same. */
export function sameTitles(a: readonly Title[], b: readonly Title[]): boolean {
  return (
    a === b ||
    (a.length === b.length && a.every((it, i) => it.noun === b[i]!.noun && it.actor === b[i]!.actor))
  )
}
