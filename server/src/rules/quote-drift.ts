import type { Article } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Span } from '../core/text/span.ts'
import { findDrift } from './findDrift.ts'
import { noteBlocks } from './noteBlocks.ts'
import type { Rule } from './rule.ts'

/** One quotation, and two wordings of it. */
export const quoteDrift: Rule = {
  meta: {
    id: 'quote-drift',
    summary: 'A quotation that an article gives twice has the same words both times.',
    rationale: 'Somebody said it in one way; where two are printed, one of them is wrong.',
    sources: ['AP Stylebook, “quotations in the news”', 'Reuters Handbook of Journalism, “quotations”'],
    severity: 'warning',
  },
  *checkArticle(article) {
    /** Most shingles have one quotation alone, which stands for itself. */
    const byShingle = new Map<string, Placed | Placed[]>()
    for (const quoted of placedQuotations(article)) {
      const near = new Map<Placed, number>()
      for (const shingle of quoted.it.shingles) {
        const others = byShingle.get(shingle)
        if (!others) byShingle.set(shingle, quoted)
        else if (Array.isArray(others)) {
          for (const other of others) near.set(other, (near.get(other) ?? 0) + 1)
          if (others.length < mostCompared) others.push(quoted)
        } else {
          near.set(others, (near.get(others) ?? 0) + 1)
          byShingle.set(shingle, [others, quoted])
        }
      }
      for (const [other, shared] of near) {
        if (shared < fewestShared || !mayBeOne(other.it.speaker, quoted.it.speaker)) continue
        if (goesOn(quoted, other)) continue
        const drift = findDrift(other.it.words, quoted.it.words)
        // Where a sentence ends in between, something else was said.
        if (!drift || [other, quoted].some(({ it }, i) => endsWithin(it, drift.gaps[i]!))) continue
        const there = other.it.spelled.slice(...drift.before)
        const here = quoted.it.spelled.slice(...drift.after)
        yield {
          ...spanOf(quoted),
          message: `The same words are quoted otherwise above: “${there.join(' ')}” there, “${here.join(' ')}” here. Check what was said.`,
          related: [{ ...spanOf(other), message: 'It is quoted here, too.' }],
        }
        break
      }
    }
  },
}

/** A quotation as its block tells it: offsets relative to the block. */
interface Quoted extends Span {
  /** As they stand. */
  readonly spelled: readonly string[]
  /** As they are compared. */
  readonly words: readonly string[]
  /** Words that end a sentence, by index. */
  readonly ends: ReadonlySet<number>
  /** Words in a row, three at a time. */
  readonly shingles: ReadonlySet<string>
  /** Who says it, by key. */
  readonly speaker: string | undefined
  /** The quotation right before it in its paragraph, where it begins the next sentence: the same speech goes on. */
  readonly after: number | undefined
}

interface Placed {
  readonly it: Quoted
  /** Where its block starts. */
  readonly by: number
}

function* placedQuotations(article: Article): Iterable<Placed> {
  for (const { at, note } of quotationsOf(article)) for (const it of note) yield { it, by: at.block.start }
}

function spanOf({ it, by }: Placed): Span {
  return { start: it.start + by, end: it.end + by }
}

/** Shorter quotations are alike by chance. */
const fewestWords = 6
/** What is compared of a longer one. */
const mostWords = 150
/** So many quotations with one shingle are compared with the next, which keeps the work linear. */
const mostCompared = 4
/** Shingles that two wordings of one quotation have in common at least. */
const fewestShared = 2

const quotationsOf = noteBlocks((found): readonly Quoted[] | undefined => {
  const quoted: Quoted[] = []
  const { sentences, text } = found.analysis.tagged
  let starts: ReadonlySet<number> | undefined
  let speakers: ReadonlyMap<number, string> | undefined
  let last: number | undefined
  for (const { start, end, content, depth, use } of found.quotations) {
    if (depth > 0 || use !== 'speech') continue
    const inside = text.slice(content.start, content.end)
    const spelled = spelledWords(inside).slice(0, mostWords)
    const words = spelled.map((it) => it.toLowerCase())
    starts ??= new Set(sentences.map((it) => it.start))
    const after = starts.has(start) ? last : undefined
    last = start
    if (words.length < fewestWords) continue
    speakers ??= speakersIn(found)
    const shingles = shinglesOf(words)
    const ends = sentenceEnds(inside)
    quoted.push({ start, end, spelled, words, ends, shingles, speaker: speakers.get(start), after })
  }
  return quoted.length > 0 ? quoted : undefined
})

/** The words, with “…” for what is left out and for what stands in brackets: there another wording is owned up to. */
function spelledWords(text: string): readonly string[] {
  return [...text.matchAll(pieces)].map(([word, omission]) =>
    omission === undefined ? word.replace('’', "'") : '…',
  )
}

const pieces = /(\[[^[\]]{0,80}\]|…|\.{3,}|\. \. \.)|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

/** Which of the words a full stop, question or exclamation mark follows, by index. */
function sentenceEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>()
  let i = 0
  for (const { 0: word, index } of text.matchAll(pieces)) {
    if (/[.?!]/.test(text[index + word.length] ?? '')) ends.add(i)
    i++
  }
  return ends
}

/** Whether a sentence ends in a difference or right before it. */
function endsWithin({ ends }: Quoted, [from, to]: readonly [number, number]): boolean {
  for (let i = from - 1; i < to; i++) if (ends.has(i)) return true
  return false
}

function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const shingles = new Set<string>()
  for (let i = 0; i + 2 < words.length; i++) {
    const shingle = words.slice(i, i + 3)
    if (!shingle.includes('…')) shingles.add(shingle.join(' '))
  }
  return shingles
}

/** “Are we there? No,” she said. “Are we going to be there? Yes.”: a speaker who says alike things in a row. */
function goesOn({ it, by }: Placed, other: Placed): boolean {
  return it.after !== undefined && by === other.by && it.after === other.it.start
}

/** Two speakers who are known to differ may say alike things in their own words. */
function mayBeOne(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

/** Who says what begins where, by key, as far as the text names them for it. */
function speakersIn({ statements }: AssembledBlock): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>()
  for (const { speaker, content, source } of statements) {
    if (speaker.kind === 'named' && source.length > 0)
      for (const { start } of content) speakers.set(start, speaker.actor)
  }
  return speakers
}
