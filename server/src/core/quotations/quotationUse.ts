import type { TaggedText } from '../language/taggedText.ts'
import type { Span } from '../text/span.ts'
import type { QuotationUse } from './quotation.ts'
import { callingWords, reportingWords, termWords, titleWords } from './quotationWords.ts'

/** Says what the quotation marks around `content` are there for; asked in the order of the text. */
export type UseReader = (quotation: Span, content: Span) => QuotationUse

/** Longest scare quotation without a cue, in words. */
const longestTerm = 3

/** How far the words beside a quotation are looked for, in characters: a few long words. */
const window = 60

/**
 * Tells speech from nicknames (Mike “Shorty” Smith), titles of works (the film “Hotel Rwanda”) and terms (so-called
 * “smart” bombs). What cannot be told is speech: a missed nickname costs less than a missed statement.
 */
export function createUseReader({ text, tokens, sentences }: TaggedText): UseReader {
  let sentence = 0
  const reports = new Map<number, boolean>()

  const sentenceReports = (at: number): boolean => {
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= at) sentence++
    const known = reports.get(sentence)
    if (known !== undefined) return known
    const { firstToken, endToken } = sentences[sentence] ?? { firstToken: 0, endToken: 0 }
    let found = false
    for (let i = firstToken; i < endToken && !found; i++) found = reportingWords.has(tokens[i]!.lower)
    reports.set(sentence, found)
    return found
  }

  return (quotation, content) => {
    if (content.end - content.start > 90) return 'speech'
    const inner = text.slice(content.start, content.end)
    const words = inner.split(/\s+/)
    const before = lastWords(text, quotation.start)
    const [previous = '', earlier = ''] = before.words
    const after = /^\s{0,2}([\p{L}’']*)/u.exec(text.slice(quotation.end, quotation.end + window))?.[1] ?? ''

    if (isNickname(words, before, after, text.slice(quotation.end, quotation.end + 2))) return 'nickname'
    const titled = isTitleCased(words)
    if (before.joined) {
      if (titleWords.has(previous) && /^\p{Lu}|^\d/u.test(inner)) return 'title'
      if (callingWords.has(previous) && !isCaller(before, titled && words.length >= 2)) {
        return titled ? 'title' : 'term'
      }
      if (before.words.slice(1, 4).some((it) => givingNames.has(it))) return 'term'
      if (termWords.has(previous) || (previous === 'as' && earlier === 'known'))
        return titled ? 'title' : 'term'
      if (titled && words.length >= 2 && !/[!?]$/.test(inner) && !reportingWords.has(previous)) return 'title'
    }
    const alone =
      before.joined && words.length <= longestTerm && !/[.!?…]$/.test(inner) && !isWholeSentence(quotation)
    if (alone && !sentenceReports(quotation.start)) return titled && words.length >= 2 ? 'title' : 'term'
    return 'speech'
  }

  function isWholeSentence({ start, end }: Span): boolean {
    const own = sentences[sentence]
    return own !== undefined && start <= own.start && end >= own.end - 1
  }
}

interface WordsBefore {
  /** Last first, in lower case. */
  readonly words: readonly string[]
  /** Whether the last and the one before it are capitalised. */
  readonly capital: readonly boolean[]
  /** No punctuation stands between the last word and the quotation. */
  readonly joined: boolean
}

function lastWords(text: string, end: number): WordsBefore {
  const slice = text.slice(Math.max(0, end - window), end)
  const joined = /[\p{L}\p{N}’'.]\s{1,2}$/u.test(slice) && !/[.!?]\s+$/.test(slice)
  const words = (slice.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []).slice(-5).reverse()
  return {
    words: words.map((it) => it.toLowerCase().replaceAll('’', "'")),
    capital: words.map((it) => /^\p{Lu}/u.test(it)),
    joined,
  }
}

/** Between a first name and a surname, capitalised like them. */
function isNickname(words: readonly string[], before: WordsBefore, after: string, next: string): boolean {
  return (
    words.length <= 3 &&
    before.joined &&
    before.capital[0] === true &&
    before.words[0] !== 'the' &&
    !reportingWords.has(before.words[0]!) &&
    /^\s\p{Lu}/u.test(next) &&
    /^\p{Lu}/u.test(after) &&
    words.every((it) => /^[\p{Lu}\p{N}]/u.test(it) || it === 'the') &&
    !/[.,!?]$/.test(words[words.length - 1]!)
  )
}

/** Little words stay small in titles. */
const smallWords = new Set(
  'a an the and or but nor of in on at to for by from with as is vs v de la le el und der die das et'.split(
    ' ',
  ),
)

function isTitleCased(words: readonly string[]): boolean {
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words[0]!)) return false
  const letters = words.filter((it) => /\p{L}/u.test(it))
  return (
    letters.length > 0 &&
    letters.every((it, i) => /^[^\p{L}]*\p{Lu}/u.test(it) || (i > 0 && smallWords.has(it.toLowerCase())))
  )
}

/** Verbs that give a name also over an object: “named their robot “Robogee””. */
const givingNames = new Set(['named', 'christened', 'nicknamed'])

/** “what he called “…””, “Trump called “…””: somebody speaks; “a programme called “…””: a name. */
function isCaller({ words, capital }: WordsBefore, looksLikeName: boolean): boolean {
  if (words.includes('what') || words.includes('which')) return true
  if (looksLikeName) return false
  return capital[1] === true || callers.has(words[1] ?? '')
}

const callers = new Set('he she they it we i you who has have had also later even once'.split(' '))
