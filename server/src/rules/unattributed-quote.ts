import type { ArticleBlock } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { tokenAt } from '../core/claims/blockWords.ts'
import { reportingWords } from '../core/quotations/quotationWords.ts'
import type { Quotation } from '../core/quotations/quotation.ts'
import { verbCues } from '../core/statements/cues.ts'
import type { Statement } from '../core/statements/statement.ts'
import { isWork } from './isWork.ts'
import { noteBlocks, once } from './noteBlocks.ts'
import { createOverlapIndex } from './overlapIndex.ts'
import type { Rule } from './rule.ts'

/** Fewer words than these are as likely a term or an echo of something quoted above as somebody's speech. */
const fewestWords = 4

/** A quotation that nobody speaks: the reader cannot tell whose words these are. */
export const unattributedQuote: Rule = {
  meta: {
    id: 'unattributed-quote',
    summary: 'Whoever speaks a quotation is named in its sentence or plainly known from the one before.',
    rationale: "Words in quotation marks are somebody's; readers have to know whose.",
    sources: ['AP Stylebook, “quotations in the news”', 'Reuters Handbook of Journalism, “quotations”'],
    severity: 'warning',
  },
  *checkArticle(article) {
    for (const { at, index, note } of lonelyQuotations(article)) {
      const before = article.blocks[index - 1]
      // What a question asks, or a colon announces, needs no name.
      if (before && /[?:]["”’'\s]*$/u.test(before.block.text)) continue
      // A name that a break tears off: “…,” ¶ said Ana Ruiz.
      if (/^\p{Ll}/u.test(article.blocks[index + 1]?.block.text ?? '')) continue
      for (const { start, end, carried } of note) {
        if (carried && (!before || isHeardIn(before, carried))) continue
        yield {
          start: start + at.block.start,
          end: end + at.block.start,
          message:
            'Nobody is said to have spoken this quotation. Name the speaker in its sentence or the one before.',
        }
      }
    }
  },
}

interface Lonely {
  readonly start: number
  readonly end: number
  /** Key of who had the word further up, where that decides. */
  readonly carried: string | undefined
}

/** Quotations that nothing in their block gives to anybody. */
const lonelyQuotations = noteBlocks((block): readonly Lonely[] | undefined => {
  const { kind, sentences } = block.analysis.tagged
  if (kind === 'heading' || kind === 'quote' || block.quotations.length === 0) return undefined
  const isSpoken = createOverlapIndex(spokenParts(block))
  const carried = block.statements.filter(isCarried)
  const isAside = createOverlapIndex(sentences.filter((it) => it.kind !== 'prose'))
  const lonely: Lonely[] = []
  for (const quotation of block.quotations) {
    const { start, end, depth, use, continued } = quotation
    if (depth > 0 || use !== 'speech' || continued || quotation.content.start === start) continue
    // One that is not closed swallows who speaks it.
    if (!quotation.closed && !quotation.continues) return undefined
    if (isSpoken(quotation) || isAside(quotation) || wordCount(block, quotation) < fewestWords) continue
    if (isWork(block.analysis.tagged, quotation) || isReported(block, quotation)) continue
    if (isCrosshead(block, quotation) || isWoven(block, quotation)) continue
    const by = carried.find(({ content }) => content.some((it) => it.start < end && it.end > start))?.speaker
    if (by && by.kind !== 'named') continue
    lonely.push({ start, end, carried: by?.actor })
  }
  return lonely.length > 0 ? lonely : undefined
})

/** Content that somebody in the block answers for. */
function spokenParts({ statements }: AssembledBlock): Statement['content'] {
  return statements
    .filter(
      (it) =>
        !isCarried(it) &&
        (it.speaker.kind !== 'missing' || it.source.length > 0 || it.relayedBy !== undefined),
    )
    .flatMap((it) => it.content)
}

/** A quotation without a source, given to whoever had the word in a paragraph above. */
function isCarried({ source, speaker, evidence, cue }: Statement): boolean {
  return source.length === 0 && cue.length === 0 && evidence.length === 0 && speaker.kind !== 'missing'
}

/** Whether a paragraph lets somebody speak, or tells of this person: readers then know who goes on. */
function isHeardIn({ found, block }: ArticleBlock, actor: string): boolean {
  if (block.kind === 'heading' || block.kind === 'quote') return true
  return isHeard(found).isSaying || found.mentions.some((it) => it.actor === actor)
}

const isHeard = once((found: AssembledBlock) => {
  const { tokens, tags } = found.analysis.tagged
  const isSaying = tokens.some(({ lower }, i) => {
    const cue = tags[i] === 'VERB' ? verbCues.get(lower) : undefined
    return (
      lower === 'according' || (cue && (cue.form === 'past' || cue.form === 'third') && speaks.has(cue.sense))
    )
  })
  return { isSaying: isSaying || found.statements.length > 0 || found.quotations.length > 0 }
})

const speaks: ReadonlySet<string> = new Set(['neutral', 'loaded'])

/** A verb of saying in the quotation's own sentence or one beside it, though nobody was found to go with it. */
function isReported(block: AssembledBlock, { start, end }: Quotation): boolean {
  const { sentences } = block.analysis.tagged
  const isQuoted = createOverlapIndex(block.quotations)
  const first = sentences.findIndex((it) => it.end > start)
  if (first < 0) return false
  let last = first
  while (last < sentences.length - 1 && sentences[last]!.end < end) last++
  const from = sentences[Math.max(0, first - 1)]!.start
  const to = sentences[Math.min(sentences.length - 1, last + 1)]!.end
  return hasCue(block, from, to, isQuoted, { start: sentences[first]!.start, end: sentences[last]!.end })
}

/** “Close to her father”: a few words alone in their paragraph, and no sentence. */
function isCrosshead({ analysis: { tagged } }: AssembledBlock, { start, end, content }: Quotation): boolean {
  const { text } = tagged
  if (text.slice(0, start).trim() !== '' || text.slice(end).trim() !== '') return false
  return end - start < longestCrosshead && !/[.!?…,]$/u.test(text.slice(content.start, content.end))
}

const longestCrosshead = 60

/** Words woven into a sentence that names somebody before them: whose they are follows from what it tells of them. */
function isWoven({ analysis, mentions }: AssembledBlock, { start, content }: Quotation): boolean {
  const { text, sentences } = analysis.tagged
  if (!/^\p{Ll}/u.test(text.slice(content.start, content.start + 2))) return false
  const sentence = sentences.findLast((it) => it.start <= start)
  return mentions.some((it) => it.start >= (sentence?.start ?? 0) && it.end <= start)
}

/** Whether a word of saying stands in a stretch and not between marks; of nouns only those `near`. */
function hasCue(
  { analysis: { tagged } }: AssembledBlock,
  from: number,
  to: number,
  isQuoted: (span: { readonly start: number; readonly end: number }) => boolean,
  near = { start: from, end: to },
): boolean {
  const { tokens } = tagged
  for (let i = tokenAt(tagged, from); i < tokens.length && tokens[i]!.start < to; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || isQuoted(token)) continue
    if (verbCues.has(token.lower) || token.lower === 'according') return true
    const isNear = token.start >= near.start && token.end <= near.end
    if (isNear && (reportingWords.has(token.lower) || quoting.has(token.lower))) return true
  }
  return false
}

/** Nouns for what is quoted, and verbs that let it speak. */
const quoting: ReadonlySet<string> = new Set(
  `quote quotes line lines saying sayings proverb adage maxim motto slogan theme phrase phrases phrasing sentence words
  message messages question questions sign signs banner banners placard placards caption chorus lyric lyrics prayer rule
  rules clause article section law act resolution charge charges count counts answer answers goes went ran runs sings
  sang quip quipped lecture lecturing interject interjected interjecting retort retorted ponder pondered wonder
  wondered put remember remembers remembered headline headlines headlined`.split(/\s+/),
)

/** Words between the marks, as far as is of interest. */
function wordCount({ analysis: { tagged } }: AssembledBlock, { content }: Quotation): number {
  const words = /[\p{L}\p{N}]+/gu
  const text = tagged.text.slice(content.start, Math.min(content.end, content.start + 200))
  return [...text.matchAll(words)].length
}
