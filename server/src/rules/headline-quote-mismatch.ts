import type { Article } from '../core/article/article.ts'
import { quotedWords } from './quotedWords.ts'
import type { Rule } from './rule.ts'

/** The headline quotes what nobody in the article says in these words. */
export const headlineQuoteMismatch: Rule = {
  meta: {
    id: 'headline-quote-mismatch',
    summary: 'Words between marks in the headline are quoted in the article, in the same words.',
    rationale: 'A headline is all that most readers see; marks there promise words that somebody spoke.',
    sources: ['Guardian style guide, “headlines”', 'IPSO Editors’ Code, 1 (accuracy)'],
    severity: 'warning',
  },
  *checkArticle(article) {
    const headline = article.blocks.find(({ block }) => block.text.trim() !== '')
    if (headline?.block.kind !== 'heading' || article.blocks.length === 1) return
    const { block, found } = headline
    const body = bodyOf(article)
    for (const { start, end, content, depth, closed } of found.quotations) {
      if (depth > 0 || !closed) continue
      const words = quotedWords(block.text.slice(content.start, content.end))
      if (words.length === 0 || body.quotes(words)) continue
      // A title or name stands in the article without marks.
      if (isNameLike(block.text.slice(content.start, content.end)) && body.holds(words)) continue
      yield {
        start: start + block.start,
        end: end + block.start,
        message:
          'Nobody says this in the article in these words. Quote what was said, or leave out the marks.',
      }
    }
  },
}

/** Every word but small ones has a capital. */
function isNameLike(text: string): boolean {
  return text.split(/\s+/u).every((it) => !/^\p{Ll}{4,}/u.test(it))
}

interface Body {
  /** Whether the words stand between marks, one behind the other. */
  quotes(words: readonly string[]): boolean
  /** Whether they stand anywhere. */
  holds(words: readonly string[]): boolean
}

/** What the article says below its headline. */
function bodyOf({ blocks }: Article): Body {
  const quoted: string[] = []
  const all: string[] = []
  for (const { block, found } of blocks) {
    if (block.kind === 'heading') continue
    all.push(joined(quotedWords(block.text)))
    if (block.kind === 'quote') quoted.push(all[all.length - 1]!)
    for (const { content, depth } of found.quotations) {
      if (depth === 0) quoted.push(joined(quotedWords(block.text.slice(content.start, content.end))))
    }
  }
  return {
    quotes: (words) =>
      quoted.some((it) => it.includes(joined(words)) || (words.length === 1 && hasForm(it, words[0]!))),
    holds: (words) => all.some((it) => it.includes(joined(words))),
  }
}

/** “Streamlined” for “streamline”: a word alone may take another ending. */
function hasForm(text: string, word: string): boolean {
  const stem = word.length > 5 ? word.replace(/(?:ing|ed|es|s|d)$/u, '') : word
  return stem !== '' && text.includes(` ${stem}`)
}

function joined(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}
