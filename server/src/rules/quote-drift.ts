import type { Article } from '../core/article/article.ts'
import type { Span } from '../core/text/span.ts'
import { findDrift } from './findDrift.ts'
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
    const speakerAt = createSpeakerAt(article)
    const byShingle = new Map<string, Quoted[]>()
    for (const quoted of quotationsOf(article)) {
      const near = new Map<Quoted, number>()
      for (const shingle of shinglesOf(quoted.words)) {
        const others = byShingle.get(shingle)
        if (!others) byShingle.set(shingle, [quoted])
        else {
          for (const other of others) near.set(other, (near.get(other) ?? 0) + 1)
          if (others.length < mostCompared) others.push(quoted)
        }
      }
      for (const [other, shared] of near) {
        if (shared < fewestShared || !mayBeOne(speakerAt(other), speakerAt(quoted))) continue
        if (goesOn(quoted, other)) continue
        const drift = findDrift(other.words, quoted.words)
        if (!drift) continue
        const [there, here] = [other.spelled.slice(...drift.before), quoted.spelled.slice(...drift.after)]
        yield {
          start: quoted.start,
          end: quoted.end,
          message: `The same words are quoted otherwise above: “${there.join(' ')}” there, “${here.join(' ')}” here. Check what was said.`,
          related: [{ start: other.start, end: other.end, message: 'It is quoted here, too.' }],
        }
        break
      }
    }
  },
}

interface Quoted extends Span {
  /** As they stand. */
  readonly spelled: readonly string[]
  /** As they are compared. */
  readonly words: readonly string[]
  /** The quotation right before it in its paragraph, where it begins the next sentence: the same speech goes on. */
  readonly after: number | undefined
}

/** Shorter quotations are alike by chance. */
const fewestWords = 6
/** What is compared of a longer one. */
const mostWords = 150
/** So many quotations with one shingle are compared with the next, which keeps the work linear. */
const mostCompared = 4
/** Shingles that two wordings of one quotation have in common at least. */
const fewestShared = 2

function* quotationsOf({ blocks }: Article): Iterable<Quoted> {
  for (const { block, found } of blocks) {
    const starts = new Set(found.analysis.tagged.sentences.map((it) => it.start))
    let last: number | undefined
    for (const { start, end, content, depth, use } of found.quotations) {
      if (depth > 0 || use !== 'speech') continue
      const spelled = spelledWords(block.text.slice(content.start, content.end)).slice(0, mostWords)
      const words = spelled.map((it) => it.toLowerCase())
      const after = starts.has(start) ? last : undefined
      last = start + block.start
      if (words.length >= fewestWords) yield { start: last, end: end + block.start, spelled, words, after }
    }
  }
}

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
function goesOn({ after }: Quoted, other: Quoted): boolean {
  return after !== undefined && after === other.start
}

/** Two speakers who are known to differ may say alike things in their own words. */
function mayBeOne(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

/** Answers who says a quotation, by key. */
function createSpeakerAt({ statements }: Article): (quoted: Quoted) => string | undefined {
  const speakers = new Map<number, string>()
  for (const { speaker, content } of statements) {
    if (speaker.kind === 'named') for (const { start } of content) speakers.set(start, speaker.actor)
  }
  return ({ start }) => speakers.get(start)
}
