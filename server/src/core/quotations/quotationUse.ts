import type { TaggedText } from '../language/taggedText.ts'
import type { Token } from '../sentences/token.ts'
import type { Span } from '../text/span.ts'
import type { QuotationUse } from './quotation.ts'
import { callingWords, reportingWords, termWords, titleWords } from './quotationWords.ts'

/** Says what the quotation marks around `content` are there for; asked in the order of the text. */
export type UseReader = (quotation: Span, content: Span) => QuotationUse

/** Longest scare quotation without a cue, in words. */
const longestTerm = 3

/** Longest content that is looked at, in characters; longer ones are speech. */
const longestContent = 90

/**
 * Tells speech from nicknames (Mike “Shorty” Smith), titles of works (the film “Hotel Rwanda”) and terms (so-called
 * “smart” bombs). What cannot be told is speech: a missed nickname costs less than a missed statement.
 */
export function createUseReader({ tokens, sentences }: TaggedText): UseReader {
  let sentence = 0
  let token = 0
  const reports = new Map<number, boolean>()

  const sentenceReports = (): boolean => {
    const known = reports.get(sentence)
    if (known !== undefined) return known
    const { firstToken, endToken } = sentences[sentence] ?? { firstToken: 0, endToken: 0 }
    let found = false
    for (let i = firstToken; i < endToken && !found; i++) found = reportingWords.has(tokens[i]!.lower)
    reports.set(sentence, found)
    return found
  }

  return (quotation, content) => {
    while (token < tokens.length && tokens[token]!.start < quotation.start) token++
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= quotation.start) sentence++
    if (content.end - content.start > longestContent) return 'speech'
    const inner: Token[] = []
    let next = token
    for (; next < tokens.length && tokens[next]!.start < quotation.end; next++) {
      const it = tokens[next]!
      if (it.start >= content.start && (it.kind === 'word' || it.kind === 'number')) inner.push(it)
    }
    if (inner.length === 0) return 'speech'
    const before = wordsBefore(tokens, token)
    if (!before.joined) {
      // “she wrote in her memoir, “Weighing Day.””
      const work = tokens[token - 1]?.lower === ',' && titleWords.has(tokens[token - 2]?.lower ?? '')
      if (work && isTitleCased(inner)) return 'title'
      const apposed = tokens[token - 1]?.lower === ',' && (tokens[next]?.lower ?? '') === ','
      return apposed && inner.length >= 3 && isTitleCased(inner) && !sentenceReports() ? 'title' : 'speech'
    }
    if (isNickname(inner, before.words, tokens[next])) return 'nickname'

    const [previous = '', earlier = ''] = before.words.map((it) => it.lower)
    const titled = isTitleCased(inner)
    const several = inner.length >= 2
    const stopped = tokens[next - 2]?.lower ?? ''
    if (titleWords.has(previous) && isCapitalised(inner[0]!)) return 'title'
    if (callingWords.has(previous) && !isCaller(before.words, titled && several))
      return titled ? 'title' : 'term'
    if (before.words.slice(1, 4).some((it) => givingNames.has(it.lower))) return 'term'
    if (termWords.has(previous) || (previous === 'as' && earlier === 'known'))
      return titled ? 'title' : 'term'
    if (titled && several && !/^[!?]/.test(stopped) && !reportingWords.has(previous)) return 'title'
    const short = inner.length <= longestTerm && !/^[.!?…]/.test(stopped)
    if (short && !isWholeSentence(quotation) && !sentenceReports())
      return titled && several ? 'title' : 'term'
    return 'speech'
  }

  function isWholeSentence({ start, end }: Span): boolean {
    const own = sentences[sentence]
    return own !== undefined && start <= own.start && end >= own.end - 1
  }
}

interface WordsBefore {
  /** The last five at most, last first. */
  readonly words: readonly Token[]
  /** No punctuation stands between the last word and the quotation. */
  readonly joined: boolean
}

function wordsBefore(tokens: readonly Token[], at: number): WordsBefore {
  const last = tokens[at - 1]
  const joined = last !== undefined && (last.kind === 'word' || last.kind === 'number')
  const words: Token[] = []
  if (joined) {
    for (let i = at - 1; i >= 0 && i >= at - 9 && words.length < 5; i--) {
      if (tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number') words.push(tokens[i]!)
    }
  }
  return { words, joined }
}

const isCapitalised = (token: Token) => /^[\p{Lu}\p{N}]/u.test(token.text)

/** Between a first name and a surname, capitalised like them. */
function isNickname(inner: readonly Token[], before: readonly Token[], next: Token | undefined): boolean {
  const name = before[0]!
  return (
    inner.length <= 3 &&
    next?.kind === 'word' &&
    isCapitalised(next) &&
    isCapitalised(name) &&
    name.lower !== 'the' &&
    !reportingWords.has(name.lower) &&
    inner.every((it) => isCapitalised(it) || it.lower === 'the')
  )
}

/** Little words stay small in titles. */
const smallWords = new Set(
  `a an the and or but nor of in on at to for by from with as is 's n't vs v de la le el und der die das et`.split(
    ' ',
  ),
)

function isTitleCased(inner: readonly Token[]): boolean {
  return (
    isCapitalised(inner[0]!) &&
    inner.every((it, i) => isCapitalised(it) || (i > 0 && smallWords.has(it.lower)))
  )
}

/** Verbs that give a name also over an object: “named their robot “Robogee””. */
const givingNames = new Set(['named', 'christened', 'nicknamed'])

/** “what he called “…””, “Trump called “…””: somebody speaks; “a programme called “…””: a name. */
function isCaller(before: readonly Token[], looksLikeName: boolean): boolean {
  if (before.some((it) => it.lower === 'what' || it.lower === 'which')) return true
  if (looksLikeName || before[1] === undefined) return false
  return isCapitalised(before[1]) || callers.has(before[1].lower)
}

const callers = new Set('he she they it we i you who has have had also later even once'.split(' '))
