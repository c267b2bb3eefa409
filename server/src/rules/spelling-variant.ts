import { givenName, traitsOf } from '../core/actors/lexicon/wordTraits.ts'
import type { Article } from '../core/article/article.ts'
import type { Span } from '../core/text/span.ts'
import { isOneEdit, shortened } from './oneEdit.ts'
import type { Rule } from './rule.ts'

/** “Fedorov”, and further down “Federov”: one person, it seems, and two spellings. */
export const spellingVariant: Rule = {
  meta: {
    id: 'spelling-variant',
    summary: 'A person’s name is spelled one way throughout an article.',
    rationale:
      'A person whose name is spelled in two ways is two persons for a reader, and one of them is wrong.',
    sources: ['BBC Editorial Guidelines, 3.3 (accuracy)'],
    severity: 'warning',
  },
  *checkArticle(article) {
    const told = new Set<Spelling>()
    const shareSentence = createSharesSentence(article)
    for (const [first, second] of closePairs(spellingsIn(article))) {
      if (!seemOne(first, second) || shareSentence(first, second)) continue
      const [usual, rarer] = isUsual(second, first) ? [second, first] : [first, second]
      if (told.has(rarer)) continue
      told.add(rarer)
      yield {
        ...rarer.places[0]!,
        message: `“${rarer.word}” seems to be the person spelled “${usual.word}” elsewhere. Check the name and spell it one way.`,
        related: [{ ...usual.places[0]!, message: `Here it is “${usual.word}”.` }],
      }
    }
  },
}

/** A surname, or a name that stands alone, as the article spells it. */
interface Spelling {
  readonly word: string
  readonly lower: string
  /** Where it stands, in the order of the text: offsets into the source. */
  readonly places: Span[]
  /** First words of the full names that end in it, in lower case. */
  readonly givenNames: Set<string>
  readonly genders: Set<'female' | 'male'>
  /** Whether the newsroom knows somebody of that name. */
  isKnown: boolean
}

/** Shorter names differ by a letter as often as not: “Brown” and “Braun”. */
const shortestName = 6
/** Nothing longer is a name that somebody typed. */
const longestName = 40
/** So many names that shorten alike are compared with the next one, which keeps the work linear. */
const mostCompared = 8

function spellingsIn({ actors, source }: Article): readonly Spelling[] {
  const spellings = new Map<string, Spelling>()
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

/** Pairs that one edit parts, the earlier first. Two such words share what is left when each loses a letter, or none. */
function* closePairs(spellings: readonly Spelling[]): Iterable<readonly [Spelling, Spelling]> {
  const byRest = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    const near = new Set<Spelling>()
    for (const rest of shortened(spelling.lower)) {
      const others = byRest.get(rest)
      if (!others) byRest.set(rest, [spelling])
      else {
        for (const other of others) near.add(other)
        if (others.length < mostCompared) others.push(spelling)
      }
    }
    for (const other of near) if (isOneEdit(other.lower, spelling.lower)) yield [other, spelling]
  }
}

function isUsual(second: Spelling, first: Spelling): boolean {
  if (second.isKnown !== first.isKnown) return second.isKnown
  return second.places.length > first.places.length
}

function seemOne(a: Spelling, b: Spelling): boolean {
  if (a.isKnown && b.isKnown) return false
  if (areForms(a.lower, b.lower) || areForms(b.lower, a.lower)) return false
  if (!agree(a.genders, b.genders) || !agree(a.givenNames, b.givenNames)) return false
  // Given names have neighbours that are names of their own: “Martin” and “Marvin”.
  const bothGiven = traitsOf(a.lower) & givenName && traitsOf(b.lower) & givenName
  return !bothGiven || (a.givenNames.size > 0 && b.givenNames.size > 0)
}

/** Two sets that say nothing against each other. */
function agree<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === 0 || b.size === 0 || shareOne(a, b)
}

function shareOne<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  for (const it of few) if (many.has(it)) return true
  return false
}

/** “Roberts” beside “Robert”, the family’s plural too; “Petrova”, “Kowalska” and “Daniela”, the name as women bear it. */
function areForms(a: string, b: string): boolean {
  if (b === `${a}s`) return true
  return b.endsWith('a') && !a.endsWith('a') && (b.slice(0, -1) === a || b.slice(0, -1) === a.slice(0, -1))
}

/** Tells whether some sentence names both, and so tells them apart. */
function createSharesSentence({ sentences }: Article): (a: Spelling, b: Spelling) => boolean {
  const known = new Map<Spelling, ReadonlySet<number>>()
  return (a, b) => shareOne(sentencesOf(a), sentencesOf(b))

  function sentencesOf(spelling: Spelling): ReadonlySet<number> {
    let found = known.get(spelling)
    if (!found) known.set(spelling, (found = new Set(spelling.places.map(({ start }) => sentenceAt(start)))))
    return found
  }

  function sentenceAt(offset: number): number {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
