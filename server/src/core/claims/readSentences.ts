import type { Sentence } from '../sentences/sentence.ts'
import type { Statement } from '../statements/statement.ts'
import { contains, type Span } from '../text/span.ts'
import { isMostlyQuoted, spanOfTokens, tokenAt, type BlockWords } from './blockWords.ts'
import type { Exemption } from './claim.ts'
import { findSignals, type Signals } from './signals.ts'
import { reportVerbs } from './reportVerbs.ts'
import { judgeSourcePhrase, type SourceQuality } from './sourcePhrase.ts'
import { findSourceWords, reasonOf, type WeakSource } from './weakSources.ts'

/** What one sentence shows of its sources, before its neighbours are looked at. */
export interface SentenceReading {
  readonly sentence: Sentence
  /** Why nothing in it could need a source; undefined where something could. */
  readonly exemption: Exemption | undefined
  readonly quoted: boolean
  /** A source that a reader can ask stands in it. */
  readonly specific: boolean
  /** That source has a name, here or where it was introduced. */
  readonly named: boolean
  /** Somebody with a name is quoted in it. */
  readonly quotesNamed: boolean
  /** “According to” such a source: it answers for the whole sentence. */
  readonly accordingTo: boolean
  /** The surest of the vague sources in it. */
  readonly weak: WeakSource | undefined
  /** What in it asks for a source; empty where one is there. */
  readonly signals: Signals
}

/** Reads every sentence of a block. */
export function readSentences(
  words: BlockWords,
  statements: readonly Statement[],
): readonly SentenceReading[] {
  const here = statementsOf(words, statements)
  return words.sentences.map((sentence, i) => readSentence(words, sentence, here[i] ?? []))
}

/** For each sentence the statements of which a part lies in it. */
function statementsOf(
  words: BlockWords,
  statements: readonly Statement[],
): readonly (readonly StatementSource[])[] {
  const { sentences } = words
  const here: StatementSource[][] = sentences.map(() => [])
  for (const statement of statements) {
    const source = readStatement(words, statement)
    for (const part of [...statement.content, ...statement.cue, ...statement.source]) {
      for (
        let i = sentenceAt(sentences, part.start);
        i < sentences.length && sentences[i]!.start < part.end;
        i++
      ) {
        if (here[i]!.at(-1) !== source) here[i]!.push(source)
      }
    }
  }
  return here
}

/** Index of the first sentence that ends behind `offset`. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

interface StatementSource {
  /** `none`: the statement has no source of its own, such as “is said to”. */
  readonly quality: SourceQuality['kind'] | 'none'
  readonly named: boolean
  readonly direct: boolean
  readonly content: readonly Span[]
  readonly weak: WeakSource | undefined
}

const noSignals: Signals = new Map()

function readSentence(
  words: BlockWords,
  sentence: Sentence,
  here: readonly StatementSource[],
): SentenceReading {
  const quoted = isMostlyQuoted(words, sentence)
  const exemption = exemptionOf(words, sentence)
  if (exemption !== undefined) {
    return {
      sentence,
      exemption,
      quoted,
      specific: false,
      named: false,
      quotesNamed: false,
      accordingTo: false,
      weak: undefined,
      signals: noSignals,
    }
  }
  const own = findSourceWords(words, sentence)
  const specificHere = here.filter((it) => it.quality === 'specific' || it.quality === 'pronoun')
  const candidates = [...here.flatMap((it) => it.weak ?? []), ...own.weak].filter(
    (it) =>
      contains(sentence, it) &&
      !specificHere.some(({ content }) => content.some((part) => contains(part, it))),
  )
  const surest = candidates.reduce<WeakSource | undefined>(
    (best, it) => (best === undefined || it.confidence > best.confidence ? it : best),
    undefined,
  )
  const weak: WeakSource | undefined =
    surest?.reason === 'vagueSource' && own.anonymity ? { ...surest, reason: 'anonymousSource' } : surest
  const specific = own.specific || specificHere.length > 0
  const named = own.specific || specificHere.some((it) => it.named)
  const signals = specific || quoted || weak ? noSignals : findSignals(words, sentence)
  const quotesNamed = specificHere.some((it) => it.named && it.direct)
  return {
    sentence,
    exemption,
    quoted,
    specific,
    named,
    quotesNamed,
    accordingTo: own.specific,
    weak,
    signals,
  }
}

function readStatement(
  words: BlockWords,
  { kind, content, cue, source, speaker }: Statement,
): StatementSource {
  const common = { content, named: speaker.kind === 'named', direct: kind === 'direct', weak: undefined }
  const phrase = source[0]
  if (!phrase) return { ...common, quality: speaker.kind === 'named' ? 'specific' : 'none' }
  const from = tokenAt(words, phrase.start)
  const to = Math.max(from + 1, tokenAt(words, phrase.end))
  const quality = judgeSourcePhrase(words, from, to)
  if (quality.kind === 'vague') {
    if (isRefused(words, cue)) return { ...common, quality: 'none' }
    const confidence = Math.min(1, quality.confidence + 0.05)
    const weak: WeakSource | undefined =
      words.quoted[from] === 1
        ? undefined
        : { ...withCue(phrase, cue), reason: reasonOf(quality), confidence }
    return { ...common, quality: 'vague', weak }
  }
  const named = common.named || words.nameTags.slice(from, to).some((it) => it !== 'O')
  return { ...common, quality: quality.kind, named }
}

/** “Have not said why”, “asked for data”: nothing is claimed. */
function isRefused(words: BlockWords, cue: readonly Span[]): boolean {
  const first = cue[0]
  if (!first) return false
  const at = tokenAt(words, first.start)
  const { lower } = words.tokens[at]!
  if (requests.has(lower) || (words.tags[at] === 'VERB' && !saysOrThinks(lower))) return true
  for (let i = at - 1; i >= 0 && i >= at - 2; i--) {
    const before = words.tokens[i]!.lower
    if (before === 'not' || before === "n't" || before === 'never') return true
  }
  return false
}

/** Cues may also tell what somebody does, such as demonstrate. */
function saysOrThinks(lower: string): boolean {
  return reportVerbs.has(lower) || lower.endsWith('ing') || alsoSays.has(lower)
}

/** “Felt” tells of an opinion only where a clause follows, which has been found by then. */
const alsoSays: ReadonlySet<string> = new Set('according push feel feels felt'.split(' '))

const requests: ReadonlySet<string> = new Set('ask asks asked asking request requested'.split(' '))

/** The source with the cue beside it: “Analysts note”. */
function withCue(source: Span, cue: readonly Span[]): Span {
  for (const { start, end } of cue) {
    if (start >= source.end && start - source.end <= 12) return { start: source.start, end }
    if (end <= source.start && source.start - end <= 2) return { start, end: source.end }
  }
  return { start: source.start, end: source.end }
}

/** Headlines, datelines, bylines, questions, captions and fragments make no claim that a source could stand for. */
function exemptionOf(words: BlockWords, sentence: Sentence): Exemption | undefined {
  const { kind, tokens, text } = words
  if (sentence.kind !== 'prose' || kind === 'heading' || kind === 'cell') return 'header'
  const { firstToken, endToken } = sentence
  if (endToken - firstToken < fewestTokens) return 'fragment'
  const ending = text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end)
  if (ending.includes('?')) return 'question'
  for (let i = firstToken; i < endToken; i++) {
    const { lower } = tokens[i]!
    if (tokens[i + 1]?.text === ':' && captionWords.has(lower)) return 'caption'
    // News has no “we” of its own: this is somebody's speech whose marks stand elsewhere.
    if (firstPerson.has(tokens[i]!.text) && words.quoted[i] !== 1) return 'firstPerson'
  }
  return selfWords.has(spanText(words, firstToken, firstToken + 1)) ? 'aboutItself' : undefined
}

function spanText(words: BlockWords, from: number, to: number): string {
  const { start, end } = spanOfTokens(words, from, Math.min(to, words.tokens.length - 1))
  return words.text.slice(start, end).toLowerCase()
}

/** Fewer tokens than these are a label or an interjection. */
const fewestTokens = 5

/** Credits of pictures, before a colon. */
const captionWords: ReadonlySet<string> = new Set(
  'image photo picture photograph credit caption graphic video file map'.split(' '),
)

const firstPerson: ReadonlySet<string> = new Set(['I', 'we', 'We', 'us', 'our', 'Our', 'my', 'My', 'me'])

/** How a text speaks of itself. */
const selfWords: ReadonlySet<string> = new Set([
  'this article',
  'this story',
  'this report',
  'this page',
  'correction :',
])
