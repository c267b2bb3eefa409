import { givenName, traitsOf } from '../core/actors/lexicon/wordTraits.ts'
import type { Article } from '../core/article/article.ts'
import { isOneEdit, shortened } from './oneEdit.ts'
import { spellingsIn, type Spelling } from './spellings.ts'

/** Two spellings of what seems to be one person's name. */
export interface SpellingVariant {
  /** The newsroom's; else the one that is used more often, or comes first. */
  readonly usual: Spelling
  readonly rarer: Spelling
}

/** Spellings of an article that are probably slips, each once; remembered for it. */
export function spellingVariants(article: Article): readonly SpellingVariant[] {
  let found = memo.get(article)
  if (!found) memo.set(article, (found = [...findVariants(article)]))
  return found
}

/** Whether there is little doubt which of the two is the slip. */
export function isClear({ usual, rarer }: SpellingVariant): boolean {
  return usual.isKnown || usual.places.length >= clearlyMore * rarer.places.length
}

const clearlyMore = 2

const memo = new WeakMap<Article, readonly SpellingVariant[]>()

function* findVariants(article: Article): Iterable<SpellingVariant> {
  const told = new Set<Spelling>()
  const shareSentence = createSharesSentence(article)
  for (const [first, second] of closePairs(spellingsIn(article))) {
    if (!seemOne(first, second) || shareSentence(first, second)) continue
    const [usual, rarer] = isUsual(second, first) ? [second, first] : [first, second]
    if (told.has(rarer)) continue
    told.add(rarer)
    yield { usual, rarer }
  }
}

/** So many names that shorten alike are compared with the next one, which keeps the work linear. */
const mostCompared = 8

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
function createSharesSentence({ blocks }: Article): (a: Spelling, b: Spelling) => boolean {
  const known = new Map<Spelling, ReadonlySet<number>>()
  return (a, b) => shareOne(sentencesOf(a), sentencesOf(b))

  function sentencesOf(spelling: Spelling): ReadonlySet<number> {
    let found = known.get(spelling)
    if (!found) known.set(spelling, (found = new Set(spelling.places.map(({ start }) => sentenceAt(start)))))
    return found
  }

  /** Where the sentence of an offset starts. */
  function sentenceAt(offset: number): number {
    const at = blocks[lastAt(blocks, ({ block }) => block.start, offset)]
    if (!at) return 0
    const { sentences } = at.found.analysis.tagged
    const by = at.block.start
    return by + (sentences[lastAt(sentences, (it) => it.start, offset - by)]?.start ?? 0)
  }
}

/** Index of the last item that starts at the offset or before it, or -1. */
function lastAt<T>(items: readonly T[], startOf: (item: T) => number, offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(items[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
