import type { Sentence } from '../sentences/sentence.ts'
import type { BlockWords } from './blockWords.ts'

/** “Largest”, “largest-diameter”: by its form; whether it ranks anything, `ranksAbove` says. */
export function isSuperlative({ tokens, tags }: BlockWords, at: number): boolean {
  const { lower } = tokens[at]!
  if (lower.includes('est-')) return common.has(lower.slice(0, lower.indexOf('-')))
  if (common.has(lower)) return true
  return tags[at] === 'ADJ' && lower.length > 5 && lower.endsWith('est') && !notSuperlative.has(lower)
}

/**
 * Whether the superlative at a token, or the `most` before an adjective, says that something stands above all others: as
 * what is said of it (“is the largest …”, “one of the most …”) or with the field named (“the world's longest”, “the oldest
 * in the country”). “The largest of the gulls sat down” only tells which.
 */
export function ranksAbove(words: BlockWords, at: number, { firstToken, endToken }: Sentence): boolean {
  const { tokens, tags } = words
  const opener = openerBefore(words, at, firstToken)
  if (opener < 0 || tokens[opener + 1]?.lower === 'at') return false
  if (tokens[opener]!.lower !== 'the') return true
  const before = opener - 1
  if (before < firstToken) return hasField(words, at, endToken)
  const { lower, text } = tokens[before]!
  if (links.has(lower) || tags[before] === 'AUX') return true
  if (lower === 'of' && counts.has(tokens[before - 1]?.lower ?? '')) return true
  // “The OIC, the largest group …”
  if (text === ',' || text === '–' || text === '—')
    return before > firstToken + 1 && tags[before - 1] !== 'ADV'
  return hasField(words, at, endToken)
}

/** The article or possessive that opens the phrase; −1 where it has none. */
function openerBefore({ tokens, tags }: BlockWords, at: number, first: number): number {
  for (let i = at - 1; i >= first && i >= at - 4; i--) {
    if (openers.has(tokens[i]!.lower)) return i
    if (tags[i] !== 'ADJ' && tags[i] !== 'ADV' && tags[i] !== 'NOUN' && tags[i] !== 'NUM') return -1
  }
  return -1
}

/** “… in North America”, “… ever”, “… since 1987”, close behind. */
function hasField({ tokens, tags, nameTags }: BlockWords, at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 9; i++) {
    const { lower } = tokens[i]!
    if (lower === 'ever' || lower === 'since' || fields.has(lower)) return true
    if (nameTags[i] !== 'O' && tags[i - 1] === 'ADP') return true
    if (tags[i] === 'PUNCT' || (tags[i] === 'VERB' && !lower.endsWith('ing'))) return false
  }
  return false
}

const openers: ReadonlySet<string> = wordSet(`the 's ' its their`)
const links: ReadonlySet<string> =
  wordSet(`is are was were be been being become becomes became remain remains remained
  as among`)
const counts: ReadonlySet<string> = wordSet('one two three four five some among')
const fields: ReadonlySet<string> =
  wordSet(`world country nation history region continent state city hemisphere planet
  record records century decade memory globe industry kind`)
const common: ReadonlySet<string> =
  wordSet(`largest biggest worst best highest lowest oldest youngest deadliest longest
  greatest smallest fastest richest poorest strongest tallest heaviest bloodiest costliest busiest`)
const notSuperlative: ReadonlySet<string> =
  wordSet(`honest modest earnest latest newest nearest interest northwest
  southwest midwest`)

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/))
}
