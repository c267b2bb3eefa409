import type { PartOfSpeech } from '../language/partOfSpeech.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Token } from '../sentences/token.ts'
import type { Article, ArticleBlock } from './article.ts'

/** What the beginning of a text shows of its kind: counts over the first `readTokens` tokens or so. */
export interface NewsSigns {
  /** Sentences that stand in paragraphs and end as sentences do. */
  readonly sentences: number
  /** Words of those sentences. */
  readonly proseWords: number
  /** Words elsewhere: headings, lists, tables, lines that are no sentences. */
  readonly otherWords: number
  /** Signs that code, paths, logs and data are full of. */
  readonly codeMarks: number
  /** Words outside quotations that speak to the reader. */
  readonly addressing: number
  /** Verbs in the past. */
  readonly pastVerbs: number
  /** Names of people that the names model sees in those sentences. */
  readonly people: number
  /** Names of bodies and places, likewise. */
  readonly bodies: number
  /** Statements with a cue and a source. */
  readonly reported: number
  /** Of those, with words in quotation marks. */
  readonly quoted: number
  /** A dateline, or a line with the date or the author. */
  readonly header: boolean
}

/** Enough to know an article by, and little enough to be read between two keystrokes. */
const readTokens = 3000

/** Reads the signs off the first paragraphs of an article. */
export function readNewsSigns(article: Article): NewsSigns {
  const signs = {
    sentences: 0,
    proseWords: 0,
    otherWords: 0,
    codeMarks: 0,
    addressing: 0,
    pastVerbs: 0,
    people: 0,
    bodies: 0,
    reported: 0,
    quoted: 0,
    header: false,
  }
  let left = readTokens
  for (const block of article.blocks) {
    if (left <= 0) break
    left -= block.found.analysis.tagged.tokens.length
    addBlock(block, signs)
  }
  return signs
}

type Counts = { -readonly [key in keyof NewsSigns]: NewsSigns[key] }

function addBlock({ block, found }: ArticleBlock, signs: Counts): void {
  const { tagged, statements } = found.analysis
  const { tokens, tags, nameTags, sentences } = tagged
  const quoted = outerQuotations(found.analysis.quotations)
  let next = 0
  const isRunning = block.kind === 'paragraph' || block.kind === 'quote'
  for (const { kind, firstToken, endToken } of sentences) {
    if (kind === 'dateline' || kind === 'byline') {
      signs.header = true
      continue
    }
    const isProse = isRunning && kind === 'prose' && isSentence(tokens, tags, firstToken, endToken)
    if (isProse) signs.sentences++
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i]!
      if (token.kind !== 'word') {
        if (token.kind === 'symbol' || codePunctuation.has(token.text)) signs.codeMarks++
        continue
      }
      if (token.text.includes('_')) signs.codeMarks++
      while (next < quoted.length && quoted[next]!.end <= token.start) next++
      const isQuoted = next < quoted.length && quoted[next]!.start <= token.start
      if (!isQuoted && addressed.has(token.lower)) signs.addressing++
      if (!isProse) {
        signs.otherWords++
        continue
      }
      signs.proseWords++
      if (isPast(token.lower, tags[i]!)) signs.pastVerbs++
      if (nameTags[i] === 'B-PER') signs.people++
      else if (nameTags[i] === 'B-ORG' || nameTags[i] === 'B-LOC') signs.bodies++
    }
  }
  for (const { kind, cue, source } of statements) {
    if (!isRunning || cue.length === 0 || source.length === 0) continue
    signs.reported++
    if (kind !== 'indirect') signs.quoted++
  }
}

function outerQuotations(quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.filter((it) => it.depth === 0)
}

/** A verb, a few words, and an end. */
function isSentence(
  tokens: readonly Token[],
  tags: readonly PartOfSpeech[],
  first: number,
  end: number,
): boolean {
  if (end - first < 5) return false
  let at = end - 1
  while (at > first && tokens[at]!.kind === 'quote') at--
  const last = tokens[at]!.text
  if (last !== '.' && last !== '?' && last !== '!' && last !== '…' && tokens[at]!.kind !== 'word')
    return false
  for (let i = first; i < end; i++) if (tags[i] === 'VERB' || tags[i] === 'AUX') return true
  return false
}

function isPast(lower: string, tag: PartOfSpeech): boolean {
  if (tag === 'AUX') return lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did'
  return tag === 'VERB' && (lower.endsWith('ed') || irregularPast.has(lower))
}

const codePunctuation: ReadonlySet<string> = new Set(['{', '}', '[', ']', '/', '_', '*'])

const addressed: ReadonlySet<string> = new Set('you your yours yourself please'.split(' '))

/** Past forms of irregular verbs that are frequent in reports. */
const irregularPast: ReadonlySet<string> = new Set(
  `said told saw met held led won lost took gave came went made found sent spoke wrote began fell rose struck shot hit
  killed left felt thought knew became got kept brought bought paid sold stood ran sat put cut broke chose drove fought
  built caught heard meant spent taught`.split(/\s+/),
)
