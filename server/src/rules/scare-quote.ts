import type { Article } from '../core/article/article.ts'
import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { tokenAt } from '../core/claims/blockWords.ts'
import type { Quotation } from '../core/quotations/quotation.ts'
import { callingWords, termWords, titleWords } from '../core/quotations/quotationWords.ts'
import { quotedWords } from './quotedWords.ts'
import type { Rule } from './rule.ts'

/** The “experts” met: marks that doubt a word, and nobody who used it. */
export const scareQuote: Rule = {
  meta: {
    id: 'scare-quote',
    summary: 'Quotation marks stand around what somebody said, not around a word that the article doubts.',
    rationale: 'Marks of doubt say that a word is wrong and not why, nor whose word it is.',
    sources: ['Guardian style guide, “scare quotes”', 'Wikipedia, “Words to watch: scare quotes”'],
    severity: 'off',
  },
  *checkArticle(article) {
    const isSaid = createSaid(article)
    for (const { block, found } of article.blocks) {
      if (block.kind === 'heading' || block.kind === 'quote') continue
      for (const quotation of found.quotations) {
        if (!isDoubting(found, quotation)) continue
        const words = block.text.slice(quotation.content.start, quotation.content.end)
        if (isSaid(words)) continue
        yield {
          start: quotation.start + block.start,
          end: quotation.end + block.start,
          message: `Nobody is told to have said “${words}”. Say whose word it is, or leave out the marks.`,
        }
      }
    }
  },
}

/** Longer than this is no word that one doubts. */
const mostWords = 3

/** A lower-case word or two within a sentence, neither introduced as a term nor explained. */
function isDoubting(
  { analysis: { tagged } }: AssembledBlock,
  { start, content, end, depth, closed, use }: Quotation,
): boolean {
  if (depth > 0 || !closed || use !== 'term') return false
  const { tokens, tags, text } = tagged
  const words = text.slice(content.start, content.end)
  if (words !== words.toLowerCase() || /[^\p{L}\s'’-]/u.test(words) || quotedWords(words).length > mostWords)
    return false
  const at = tokenAt(tagged, start)
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const { lower } = tokens[i]!
    if (introducing.has(lower) || callingWords.has(lower) || termWords.has(lower) || titleWords.has(lower))
      return false
  }
  const next = tokens[tokenAt(tagged, end)]
  if (next && (next.text === '(' || /^(?:means?|meaning|is|was|refers?|comes?)$/u.test(next.lower)))
    return false
  // A noun or adjective with its article or preposition, not an aside.
  return tags[at - 1] === 'DET' || tags[at - 1] === 'ADP' || tags[at - 1] === 'ADJ' || tags[at - 1] === 'PRON'
}

/** Words that introduce a term or its translation. */
const introducing: ReadonlySet<string> = new Set(
  'as or known means mean meaning meant for type category status section column button class version'.split(
    ' ',
  ),
)

/** Answers whether somebody in the article says these words between marks. */
function createSaid({ blocks }: Article): (words: string) => boolean {
  const said = new Set<string>()
  for (const { block, found } of blocks) {
    for (const { content, use } of found.quotations) {
      if (use !== 'speech') continue
      for (const word of quotedWords(block.text.slice(content.start, content.end))) said.add(word)
    }
  }
  return (words) => quotedWords(words).every((it) => said.has(it))
}
