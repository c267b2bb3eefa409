import { spanOfTokens, type BlockWords } from './blockWords.ts'
import type { PartOfSpeech } from '../language/partOfSpeech.ts'
import type { Span } from '../text/span.ts'
import type { Claim, ClaimReason } from './claim.ts'
import type { SentenceReading } from './readSentences.ts'
import type { Signal } from './signals.ts'

/** The claim that an unsourced sentence makes: its most telling signal with the words that belong to it. */
export function claimOf(
  words: BlockWords,
  reading: SentenceReading,
  judged: Pick<Claim, 'confidence' | 'strictConfidence' | 'sourceIn'>,
): Claim {
  const { sentence, signals } = reading
  const [signal, reason] = reasons.find(([it]) => signals.has(it)) ?? [undefined, 'disputed']
  const at = signal === undefined ? sentence.firstToken : signals.get(signal)!
  return {
    ...phraseAround(words, at, sentence.firstToken, sentence.endToken),
    class: 'unsourced',
    reason,
    sentence: { start: sentence.start, end: sentence.end },
    ...judged,
  }
}

/** What each signal makes of a claim; the most telling first: “could have far-reaching implications” is a prediction. */
const reasons: readonly (readonly [Signal, ClaimReason])[] = [
  ['superlative', 'superlative'],
  ['percent', 'figure'],
  ['largeNumber', 'figure'],
  ['money', 'figure'],
  ['approximate', 'figure'],
  ['possibility', 'prediction'],
  ['forecast', 'prediction'],
  ['cause', 'cause'],
  ['motive', 'motive'],
  ['gloss', 'judgement'],
  ['judgement', 'judgement'],
  ['problem', 'judgement'],
  ['victims', 'figure'],
  ['number', 'figure'],
  ['trend', 'figure'],
  ['quantity', 'figure'],
]

/** From the verb before the signal to the end of its phrase: enough words to see what is asked about. */
function phraseAround(words: BlockWords, at: number, first: number, end: number): Span {
  const { tags, tokens, quoted } = words
  let from = at
  const isVerb = tags[at] === 'VERB' || tags[at] === 'AUX'
  const joins = (tag: PartOfSpeech): boolean => (isVerb ? groups : phrases).has(tag)
  while (from > first && from > at - longestBefore && quoted[from - 1] !== 1 && joins(tags[from - 1]!)) from--
  // The verb that the phrase belongs to: “*has resulted in* tens of thousands of casualties”.
  if (!isVerb) {
    let verb = from
    while (verb > first && verb > from - 2 && quoted[verb - 1] !== 1 && tags[verb - 1] === 'ADP') verb--
    if (verb > first && quoted[verb - 1] !== 1 && (tags[verb - 1] === 'VERB' || tags[verb - 1] === 'AUX'))
      from = verb - 1
    else while (from < at && tags[from] === 'ADP') from++
  }
  let to = at
  while (to + 1 < end && to < at + longestBehind && quoted[to + 1] !== 1) {
    const tag = tags[to + 1]!
    if (tag === 'PUNCT' && tokens[to + 1]!.text !== '%') break
    if (to > at && (tag === 'SCONJ' || tag === 'AUX' || tag === 'PRON')) break
    // “Military and civilian casualties” goes on, “casualties and displaced …” is the next thing.
    if (tag === 'CCONJ' && to > at && tags[to] !== 'ADJ' && tags[to + 2] !== 'NOUN') break
    to++
  }
  while (to > at && open.has(tags[to]!)) to--
  return spanOfTokens(words, from, to)
}

/** What stands before the head of a noun phrase. */
const phrases: ReadonlySet<PartOfSpeech> = new Set([
  'DET',
  'ADJ',
  'ADV',
  'NUM',
  'NOUN',
  'PROPN',
  'PART',
  'SYM',
  'ADP',
])

/** What stands before a verb in its group. */
const groups: ReadonlySet<PartOfSpeech> = new Set(['AUX', 'ADV', 'PART'])

/** What a phrase does not end with. */
const open: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'DET', 'CCONJ', 'PART', 'ADJ', 'SCONJ'])

const longestBefore = 4
const longestBehind = 9
