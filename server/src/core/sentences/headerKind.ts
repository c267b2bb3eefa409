import type { Sentence, SentenceKind } from './sentence.ts'
import type { Token } from './token.ts'

/**
 * Index behind the dateline that opens a block, dash included: “LONDON, March 3 (Reuters) —”, “KYIV, Ukraine (AP) —”.
 * 0 where the block opens with none.
 */
export function datelineEnd(tokens: readonly Token[]): number {
  const first = tokens[0]
  if (!first || !isAllCaps(first)) return 0
  let depth = 0
  for (let at = 0; at < Math.min(tokens.length, maxDateline); at++) {
    const token = tokens[at]
    if (!token) return 0
    if (token.text === '(') depth++
    else if (token.text === ')') depth--
    else if (isDash(token)) return at > 0 && depth === 0 && !isInset(tokens, at) ? at + 1 : 0
    else if (depth > 0) continue
    else if (token.text === ',' || token.text === '/' || token.text === '.') continue
    else if (token.kind === 'number' || isCapitalized(token)) continue
    else if (!particles.has(token.lower)) return 0
  }
  return 0
}

const maxDateline = 16

/** “NATO — the alliance — said”: a dash that a second one answers in the same sentence, behind nothing but a name. */
function isInset(tokens: readonly Token[], dash: number): boolean {
  for (let at = 0; at < dash; at++) if (tokens[at]?.kind !== 'word') return false
  for (let at = dash + 1; at < Math.min(tokens.length, dash + maxInset); at++) {
    const token = tokens[at]
    if (!token || token.text === '.' || token.kind === 'quote') return false
    if (token.text === tokens[dash]?.text) return true
  }
  return false
}

const maxInset = 20

/** What a sentence at the top of an article is, by its form; `before` are the sentences of its block so far. */
export function headerKind(
  tokens: readonly Token[],
  first: number,
  end: number,
  before: readonly Sentence[],
): SentenceKind {
  if (before.some((it) => it.kind === 'prose')) return 'prose'
  if (isDateLine(tokens, first, end)) return 'dateline'
  if (isByline(tokens, first, end)) return 'byline'
  const opensHeader = before.length > 0 && !isDash(tokens[first - 1])
  if (opensHeader && isTitle(tokens, first, end)) return 'byline'
  return 'prose'
}

/** “Published: 26 November 2025 Wednesday.”, “Friday, July 21, 2017”. */
function isDateLine(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first > maxDateline) return false
  let dated = 0
  let labelled = false
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (!token) return false
    if (token.text === ':') labelled ||= at - first <= 2 && labels.has(tokens[at - 1]?.lower ?? '')
    if (calendarWords.has(token.lower)) dated++
    else if (token.kind === 'word' && !dateWords.has(token.lower) && !labels.has(token.lower)) return false
    else if (token.kind === 'number' && /^\d{1,4}(?:[/.-]\d{1,2}){2}$/.test(token.text)) dated++
  }
  const numbered = tokens.slice(first, end).some((it) => it.kind === 'number')
  return numbered && (dated > 0 || labelled)
}

function isByline(tokens: readonly Token[], first: number, end: number): boolean {
  const opener = tokens[first]
  const name = tokens[first + 1]
  if (!opener || !name || end - first > maxDateline) return false
  const opens = opener.lower === 'by' || (labels.has(opener.lower) && name.text === ':')
  if (!opens) return false
  let capitals = 0
  for (let at = first + 1; at < end; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quote') return false
    if (isCapitalized(token)) capitals++
    else if (token.kind === 'word' && !particles.has(token.lower)) return false
  }
  return capitals >= 2
}

/** A few words, all with capitals: the desk or outlet behind the date. */
function isTitle(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first > 8) return false
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'quote' || token.kind === 'number') return false
    if (token.kind === 'word' && !isCapitalized(token) && !particles.has(token.lower)) return false
  }
  return true
}

const isDash = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === '—' || token.text === '–' || token.text === '--' || token.text === '-')

function isAllCaps(token: Token): boolean {
  return token.kind === 'word' && token.text.length >= 3 && token.text === token.text.toUpperCase()
}

function isCapitalized(token: Token): boolean {
  const char = token.text.charAt(0)
  return token.kind === 'word' && char !== char.toLowerCase()
}

const labels: ReadonlySet<string> = new Set(
  'published updated posted date dated modified released author authors writer text story'.split(' '),
)

const particles: ReadonlySet<string> = new Set(
  'of the and for in at de la le van von der den di da el al bin y'.split(' '),
)

const dateWords: ReadonlySet<string> = new Set(
  `last first on at the of a.m. p.m. am pm est edt gmt utc bst cet pst pdt et pt ist th st nd rd and`.split(
    /\s+/,
  ),
)

const calendarWords: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
  aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday
  friday saturday sunday mon. tue. wed. thu. fri. sat. sun.`.split(/\s+/),
)
