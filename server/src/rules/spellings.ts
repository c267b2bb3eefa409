import type { Article } from '../core/article/article.ts'
import type { Span } from '../core/text/span.ts'
import { noteBlocks } from './noteBlocks.ts'

/** A surname, or a name that stands alone, as the article spells it. */
export interface Spelling {
  readonly word: string
  readonly lower: string
  /** Where it stands, in the order of the text: offsets into the source. */
  readonly places: readonly Span[]
  /** First words of the full names that end in it, in lower case. */
  readonly givenNames: ReadonlySet<string>
  readonly genders: ReadonlySet<'female' | 'male'>
  /** Whether the newsroom knows somebody of that name. */
  readonly isKnown: boolean
}

/** A spelling while it is gathered. */
interface Gathered extends Spelling {
  readonly places: Span[]
  readonly givenNames: Set<string>
  readonly genders: Set<'female' | 'male'>
  isKnown: boolean
}

/** The spellings of an article's persons that are long enough to be compared, in the order of the text. */
export function spellingsIn(article: Article): readonly Spelling[] {
  const spellings = new Map<string, Gathered>()
  for (const { at, note } of namesIn(article)) {
    const by = at.block.start
    for (const { actor: key, word, lower, start, end, givenName } of note) {
      const actor = article.actor(key)
      if (actor?.kind !== 'person') continue
      let spelling = spellings.get(lower)
      if (!spelling) {
        spelling = { word, lower, places: [], givenNames: new Set(), genders: new Set(), isKnown: false }
        spellings.set(lower, spelling)
      }
      spelling.places.push({ start: start + by, end: end + by })
      if (givenName !== undefined) spelling.givenNames.add(givenName)
      if (actor.gender) spelling.genders.add(actor.gender)
      if (actor.known) spelling.isKnown = true
    }
  }
  return [...spellings.values()]
}

/** The word by which a name is spelled, where it stands in its block. */
interface SpelledName extends Span {
  readonly actor: string
  readonly word: string
  readonly lower: string
  /** The first word of a full name, in lower case. */
  readonly givenName: string | undefined
}

const namesIn = noteBlocks(({ mentions, analysis }): readonly SpelledName[] | undefined => {
  const { text } = analysis.tagged
  const names: SpelledName[] = []
  for (const { actor, form, start, end } of mentions) {
    if (form !== 'name') continue
    const words = text.slice(start, end).match(/[\p{L}\p{M}'’-]+/gu) ?? []
    const word = words.findLast((it) => !generations.has(it.toLowerCase()))?.replace(/['’]s?$/u, '')
    if (word === undefined || word.length < shortestName || word.length > longestName) continue
    const lower = word.normalize('NFC').toLowerCase().replaceAll('’', "'")
    const at = text.lastIndexOf(word, end - word.length)
    const givenName = words.length > 1 ? words[0]!.toLowerCase() : undefined
    names.push({ actor, word, lower, start: at, end: at + word.length, givenName })
  }
  return names.length > 0 ? names : undefined
})

const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv'])

/** Shorter names differ by a letter as often as not: “Brown” and “Braun”. */
const shortestName = 6
/** Nothing longer is a name that somebody typed. */
const longestName = 40
