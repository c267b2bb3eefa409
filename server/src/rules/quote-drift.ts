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
        if (!drift) continue
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
    const spelled = spelledWords(text.slice(content.start, content.end)).slice(0, mostWords)
    const words = spelled.map((it) => it.toLowerCase())
    starts ??= new Set(sentences.map((it) => it.start))
    const after = starts.has(start) ? last : undefined
    last = start
    if (words.length < fewestWords) continue
    speakers ??= speakersIn(found)
    const shingles = shinglesOf(words)
    quoted.push({ start, end, spelled, words, shingles, speaker: speakers.get(start), after })
  }
  return quoted.length > 0 ? quoted : undefined
})

/** The words, with “…” for what is left out and for what stands in brackets: there another wording is owned up to. */
function spelledWords(text: string): readonly string[] {
  const pieces = text.matchAll(/(\[[^[\]]{0,80}\]|…|\.{3,}|\. \. \.)|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)
  return [...pieces].map(([word, omission]) => (omission === undefined ? word.replace('’', "'") : '…'))
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

/** Who says what begins where, by key. */
function speakersIn({ statements }: AssembledBlock): ReadonlyMap<number, string> {
  const speakers = new Map<number, string>()
  for (const { speaker, content } of statements) {
    if (speaker.kind === 'named') for (const { start } of content) speakers.set(start, speaker.actor)
  }
  return speakers
}
