import type { Article } from '../core/article/article.ts'
import type { Span } from '../core/text/span.ts'

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
export function spellingsIn({ actors, source }: Article): readonly Spelling[] {
  const spellings = new Map<string, Gathered>()
  for (const { kind, gender, known, mentions } of actors) {
    if (kind !== 'person') continue
    for (const { form, start, end } of mentions) {
      if (form !== 'name') continue
      const words = source.slice(start, end).match(/[\p{L}\p{M}'’-]+/gu) ?? []
      const word = words.findLast((it) => !generations.has(it.toLowerCase()))?.replace(/['’]s?$/u, '')
      if (word === undefined || word.length < shortestName || word.length > longestName) continue
      const lower = word.normalize('NFC').toLowerCase().replaceAll('’', "'")
      let spelling = spellings.get(lower)
      if (!spelling) {
        spelling = { word, lower, places: [], givenNames: new Set(), genders: new Set(), isKnown: false }
        spellings.set(lower, spelling)
      }
      const at = source.lastIndexOf(word, end - word.length)
      spelling.places.push({ start: at, end: at + word.length })
      if (words.length > 1) spelling.givenNames.add(words[0]!.toLowerCase())
      if (gender) spelling.genders.add(gender)
      if (known) spelling.isKnown = true
    }
  }
  for (const { places } of spellings.values()) places.sort((a, b) => a.start - b.start)
  return [...spellings.values()].sort((a, b) => a.places[0]!.start - b.places[0]!.start)
}

const generations: ReadonlySet<string> = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv'])

/** Shorter names differ by a letter as often as not: “Brown” and “Braun”. */
const shortestName = 6
/** Nothing longer is a name that somebody typed. */
const longestName = 40
