import type { Article, ArticleBlock } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import type { Quotation } from '../core/quotations/quotation.ts'
import type { Span } from '../core/text/span.ts'
import { blockAround } from './blockAround.ts'
import type { Rule } from './rule.ts'
import { wordsBetween } from './wordsBetween.ts'

/** A quotation over several paragraphs opens each of them, and closes only the last. */
export const runningQuoteMarks: Rule = {
  meta: {
    id: 'running-quote-marks',
    summary: 'A quotation over several paragraphs opens each of them with a mark and closes only the last.',
    rationale:
      'A closing mark says that the speaker is done: what the next paragraph opens is then somebody else’s.',
    sources: ['AP Stylebook, “quotation marks”', 'Guardian style guide, “quotation marks”'],
    severity: 'warning',
  },
  *checkArticle({ blocks }) {
    for (const [i, { block, found }] of blocks.entries()) {
      const next = blocks[i + 1]
      if (!next || block.kind !== 'paragraph' || next.block.kind !== 'paragraph') continue
      if (isReopened(next.found)) {
        yield {
          ...moved(firstWord(next.found), next.block.start),
          message: 'The quotation of the paragraph before goes on here. Open the paragraph with a mark, too.',
        }
      }
      const early = closedEarly(found, next.found)
      if (early) {
        yield {
          ...moved(early, block.start),
          message:
            'The quotation seems to go on in the next paragraph. Leave out this closing mark, or say who speaks there.',
        }
      }
    }
  },
  *fixes(article, { start, end }) {
    const around = blockAround(article, start)
    if (!around) return
    const { block, found } = around
    if (isReopened(found)) {
      const mark = openingMarkBefore(article, around)
      if (!mark) return
      const at = block.start + found.quotations[0]!.start
      yield {
        title: 'Open the paragraph with a mark',
        changes: [{ start: at, end: at, text: mark }],
        sure: true,
      }
    } else yield { title: 'Leave out the closing mark', changes: [{ start, end, text: '' }], sure: false }
  },
}

/** Shorter ones are as likely the turns of a dialogue. */
const fewestWords = 8
/** So much of a pull quote is compared, in characters. */
const longestEcho = 40

/** Goes on with the quotation of the paragraph before, and no mark says so. */
function isReopened({ quotations }: AssembledBlock): boolean {
  const first = quotations[0]
  return first !== undefined && first.continued && first.start === first.content.start
}

/** The closing mark at the end of a paragraph whose speaker goes on in the next one, as far as the article says. */
function closedEarly(here: AssembledBlock, next: AssembledBlock): Span | undefined {
  const { text } = here.analysis.tagged
  const last = here.quotations.findLast((it) => it.depth === 0)
  const first = next.quotations[0]
  if (!last?.closed || !first || last.use !== 'speech' || first.use !== 'speech') return undefined
  if (last.end < text.trimEnd().length || first.start > 2 || first.start === first.content.start)
    return undefined
  const words = text.slice(last.content.start, last.content.end)
  // Behind a part of a sentence the mark belongs there (AP Stylebook).
  if (!/[.!…]$/.test(words) || (!/^\P{L}*[\p{Lu}\p{N}]/u.test(words) && !/[.!?] \p{Lu}/u.test(words)))
    return undefined
  // A quotation that is set once more, to catch the eye.
  if (words.includes(next.analysis.tagged.text.slice(first.content.start, first.content.start + longestEcho)))
    return undefined
  // A crosshead.
  if (
    first.closed &&
    !/[.!?…,-]$/u.test(next.analysis.tagged.text.slice(first.content.start, first.content.end))
  )
    return undefined
  if (!last.continued && !hasSource(here, last)) return undefined
  if (hasSource(next, first) || !isAllQuoted(next, first)) return undefined
  if (wordsBetween(here, last.content) < fewestWords || wordsBetween(next, first.content) < fewestWords)
    return undefined
  return { start: last.content.end, end: last.end }
}

/** Whether somebody is named for the quotation, or for what runs up to it in its paragraph. */
function hasSource({ statements }: AssembledBlock, { start, end }: Quotation): boolean {
  return statements.some(
    (it) =>
      it.content.some((part) => part.start < end && part.end > start) &&
      (it.source.length > 0 || (it.speaker.kind !== 'missing' && it.evidence.some((at) => at.end <= start))),
  )
}

/** Nothing but the quotation stands in the paragraph. */
function isAllQuoted({ analysis }: AssembledBlock, { end, closed }: Quotation): boolean {
  return !closed || end >= analysis.tagged.text.trimEnd().length
}

function firstWord({ analysis: { tagged } }: AssembledBlock): Span {
  const { start, end } = tagged.tokens[0]!
  return { start, end }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

/** The mark that opened the quotation in the paragraph before. */
function openingMarkBefore({ blocks, source }: Article, around: ArticleBlock): string | undefined {
  const before = blocks[blocks.indexOf(around) - 1]
  const open = before?.found.quotations.find((it) => it.continues)
  if (!before || !open) return undefined
  const by = before.block.start
  return source.slice(open.start + by, open.content.start + by).trim() || undefined
}
