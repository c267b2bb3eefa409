import { leadingAbbreviations } from './abbreviations.ts'
import type { Token } from './token.ts'

/**
 * Where the sentence ends, if the token at `at` ends one: the index behind it and the closing marks that belong to it.
 * Else `at`.
 */
export function sentenceEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token) return at
  const last = token.text.charCodeAt(token.text.length - 1)
  const stop = last === 46 || last === 0x2026
  if (!stop && last !== 63 && last !== 33) return at
  if (token.kind !== 'punctuation' && token.kind !== 'word') return at
  const end = closingEnd(tokens, at + 1)
  const next = tokens[end]
  if (!next) return end
  const before = tokens[end - 1]
  const apart = before !== undefined && next.start > before.end
  if (!apart && !(end > at + 1 && isCapital(next.text))) return at
  if (startsLower(next)) return at
  if (token.kind === 'word') {
    return end === at + 1 && !abbreviationEnds(tokens, at, next) ? at : end
  }
  if (end > at + 1 && token.text !== '.' && cueFollows(tokens, end)) return at
  return end
}

/** Behind the closing quotation marks and brackets that stand right behind `from`. */
function closingEnd(tokens: readonly Token[], from: number): number {
  let end = from
  for (;;) {
    const token = tokens[end]
    const before = tokens[end - 1]
    if (!token || !before || token.start !== before.end) return end
    if (!closers.has(token.text)) return end
    end++
  }
}

const closers: ReadonlySet<string> = new Set([
  '”',
  '"',
  '’',
  "'",
  "''",
  '»',
  '›',
  ')',
  ']',
  '“',
  '*',
  '_',
  '.',
])

/** “Stop!” Ana Ruiz shouted: a speech verb before the next mark says that the sentence goes on. */
function cueFollows(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quote') return false
    if (speechVerbs.has(token.lower)) return true
    if (token.kind === 'punctuation' && token.text !== ',') return false
  }
  return false
}

/** The verbs that news prose puts behind a quotation that ends with ? or !. */
const speechVerbs: ReadonlySet<string> = new Set(
  `said says asked asks told wrote writes added replied answered shouted tweeted exclaimed cried demanded yelled called
  wondered screamed chanted posted joked responded began continued insisted recalled quipped declared inquired`.split(
    /\s+/,
  ),
)

function startsLower(token: Token): boolean {
  const char = token.text.charAt(0)
  return token.kind === 'word' && char !== char.toUpperCase()
}

const isCapital = (text: string): boolean => {
  const char = text.charAt(0)
  return char !== char.toLowerCase()
}

/** Whether an abbreviation with its stop also ends the sentence. */
function abbreviationEnds(tokens: readonly Token[], at: number, next: Token): boolean {
  const token = tokens[at]
  if (!token) return false
  const word = token.lower.slice(0, -1)
  // “No. 10”, but “No. She did not.”
  if (leadingAbbreviations.has(word) && word !== 'no') return false
  if (word.length === 1 && word !== 'i') return false
  if (next.kind === 'number') return false
  if (next.kind === 'quote') return tokens[at + 2] !== undefined && isCapital(tokens[at + 2]?.text ?? '')
  if (next.kind !== 'word') return false
  return starters.has(next.lower)
}

/** Words that open a sentence and, written with a capital, hardly ever stand inside a name. */
const starters: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we you i his her its their our my in on at by for from with after
  before since until while when where why how what who if as but and or so yet because although though however
  meanwhile also both some many most several all each no not there here then now last next about during under over
  among between according despite to once one two three police officials
  yesterday today`.split(/\s+/),
)
