import type { Statement } from '../statements/statement.ts'
import type { Article, ArticleBlock } from './article.ts'

/** What tells a report from other prose that names people and lets them speak; counts over the first `readTokens` tokens. */
export interface ReportSigns {
  readonly words: number
  readonly sentences: number
  readonly blocks: number
  /** Sentences that begin with a bare verb: instructions. */
  readonly imperatives: number
  /** “I”, “we” and their kin outside quotations. */
  readonly firstPerson: number
  /** “Shall”, “must”, “may”, “should” and “can” outside quotations: specifications, contracts, advice. */
  readonly modals: number
  /** Names of people with more than one word. */
  readonly fullNames: number
  /** Names of people with one word: first names in stories, surnames of the known in history. */
  readonly singleNames: number
  readonly roles: number
  readonly numbers: number
  /** Days told by their weekday, and those that count from the day of writing. */
  readonly weekdays: number
  readonly relativeDays: number
  /** Days told with their year, as reference works and records do. */
  readonly datedDays: number
  /** Years before 1990: history. */
  readonly oldYears: number
  /** Years beside a bracket: lives, works cited. */
  readonly yearsInBrackets: number
  /** “There”: what is to be found somewhere, in guides, tales and essays. */
  readonly existentials: number
  /** Statements whose source is more than a pronoun, and those whose source has three words or more. */
  readonly sources: number
  readonly longSources: number
  /** Statements whose source is “he”, “she”, “they”, “I” or “we”: dialogue. */
  readonly pronounSources: number
  readonly quotedWords: number
  /** Paragraphs that open with a quotation. */
  readonly openedByQuotation: number
  /** Quotations of a line or less in such paragraphs: dialogue. */
  readonly repartee: number
  /** Words that minutes are made of. */
  readonly procedure: number
}

/** Enough to know a text by, and little enough to be read between two keystrokes. */
const readTokens = 3000

/** Reads the signs off the first paragraphs. */
export function readReportSigns({ blocks }: Article): ReportSigns {
  const counts: Counts = {
    words: 0,
    sentences: 0,
    blocks: 0,
    imperatives: 0,
    firstPerson: 0,
    modals: 0,
    fullNames: 0,
    singleNames: 0,
    roles: 0,
    numbers: 0,
    weekdays: 0,
    relativeDays: 0,
    datedDays: 0,
    oldYears: 0,
    yearsInBrackets: 0,
    existentials: 0,
    sources: 0,
    longSources: 0,
    pronounSources: 0,
    quotedWords: 0,
    openedByQuotation: 0,
    repartee: 0,
    procedure: 0,
  }
  let left = readTokens
  for (const block of blocks) {
    if (left <= 0) break
    left -= block.found.analysis.tagged.tokens.length
    addWords(block, counts)
    addSentences(block, counts)
    addDates(block, counts)
    for (const it of block.found.statements) addSource(block, it, counts)
    counts.blocks++
    counts.roles += block.found.roles.length
  }
  return counts
}

type Counts = { -readonly [key in keyof ReportSigns]: ReportSigns[key] }

function addWords({ found }: ArticleBlock, counts: Counts): void {
  const { tokens, nameTags } = found.analysis.tagged
  const quotations = found.quotations.filter((it) => it.depth === 0)
  const [first] = quotations
  if (first && first.start <= 1) {
    counts.openedByQuotation++
    counts.repartee += quotations.filter((it) => it.end - it.start < longestRepartee).length
  }
  let next = 0
  for (const [i, { start, kind, lower, text }] of tokens.entries()) {
    if (kind === 'number') {
      counts.numbers++
      if (isYear(text)) {
        if (text < '1990') counts.oldYears++
        if (tokens[i - 1]?.text === '(' || tokens[i + 1]?.text === ')') counts.yearsInBrackets++
      }
    }
    if (kind !== 'word') continue
    counts.words++
    while (next < quotations.length && quotations[next]!.end <= start) next++
    if (next < quotations.length && quotations[next]!.start <= start) {
      counts.quotedWords++
      continue
    }
    if (firstPerson.has(lower) && text !== 'US') counts.firstPerson++
    else if (modals.has(lower)) counts.modals++
    else if (procedure.has(lower)) counts.procedure++
    else if (lower === 'there') counts.existentials++
    if (nameTags[i] === 'B-PER') counts[nameTags[i + 1] === 'I-PER' ? 'fullNames' : 'singleNames']++
  }
}

function addSentences({ found }: ArticleBlock, counts: Counts): void {
  const { sentences, tokens, tags } = found.analysis.tagged
  for (const { firstToken, kind } of sentences) {
    counts.sentences++
    const lower = tokens[firstToken]?.lower
    if (kind !== 'prose' || lower === undefined || tags[firstToken] !== 'VERB') continue
    if (!lower.endsWith('ing') && !lower.endsWith('ed')) counts.imperatives++
  }
}

function addDates({ found }: ArticleBlock, counts: Counts): void {
  for (const { meaning } of found.analysis.dates) {
    const point = meaning.kind === 'partOfDay' || meaning.kind === 'clock' ? meaning.day : meaning
    if (point?.kind === 'weekday') counts.weekdays++
    else if (point?.kind === 'away') counts.relativeDays++
    else if (point?.kind === 'day' && typeof point.year === 'number') counts.datedDays++
  }
}

function addSource({ found }: ArticleBlock, { cue, source }: Statement, counts: Counts): void {
  const [phrase] = source
  if (cue.length === 0 || !phrase) return
  const words = found.analysis.tagged.text.slice(phrase.start, phrase.end).split(/\s+/u)
  if (words.length === 1 && pronouns.has(words[0]!.toLowerCase())) {
    counts.pronounSources++
    return
  }
  counts.sources++
  if (words.length > 2) counts.longSources++
}

/** From 1000 to 2099. */
function isYear(text: string): boolean {
  return text.length === 4 && text >= '1000' && text < '2100'
}

/** In UTF-16 units, with the marks. */
const longestRepartee = 70

const firstPerson: ReadonlySet<string> = wordSet('i me my mine myself we us our ours ourselves')
const modals: ReadonlySet<string> = wordSet('must shall should can may cannot')
const pronouns: ReadonlySet<string> = wordSet('he she it they we i you who')
const procedure: ReadonlySet<string> =
  wordSet(`minutes apologies agenda quorum seconded adjourned treasurer secretary
  clerk attendees attending absent motion carried resolved cllr chair chairman aob agreed`)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
