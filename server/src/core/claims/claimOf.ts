import { spanOfTokens, type BlockWords } from './blockWords.ts'
import type { PartOfSpeech } from '../language/partOfSpeech.ts'
import type { Span } from '../text/span.ts'
import type { Claim, ClaimReason } from './claim.ts'
import type { SentenceReading } from './readSentences.ts'
import type { Signal } from './signals.ts'
import { strongestSignal } from './unsourced.ts'

/** The claim that an unsourced sentence makes: its strongest signal with the words that belong to it. */
export function claimOf(words: BlockWords, reading: SentenceReading, confidence: number): Claim {
  const { sentence, signals } = reading
  const signal = strongestSignal(reading)
  const at = signal === undefined ? sentence.firstToken : signals.get(signal)!
  return {
    ...phraseAround(words, at, sentence.firstToken, sentence.endToken),
    class: 'unsourced',
    reason: signal === undefined ? 'disputed' : reasons[signal],
    sentence: { start: sentence.start, end: sentence.end },
    confidence,
  }
}

const reasons: Readonly<Record<Signal, ClaimReason>> = {
  superlative: 'superlative',
  first: 'superlative',
  largeNumber: 'figure',
  percent: 'figure',
  money: 'figure',
  approximate: 'figure',
  victims: 'figure',
  quantity: 'figure',
  number: 'figure',
  trend: 'figure',
  cause: 'cause',
  forecast: 'prediction',
  possibility: 'prediction',
  motive: 'motive',
  judgement: 'judgement',
  gloss: 'judgement',
}

/** From the verb before the signal to the end of its phrase: enough words to see what is asked about. */
function phraseAround(words: BlockWords, at: number, first: number, end: number): Span {
  const { tags, tokens, quoted } = words
  let from = at
  while (from > first && from > at - longestBefore && quoted[from - 1] !== 1 && !outer.has(tags[from - 1]!)) {
    from--
    if (tags[from] === 'VERB' || tags[from] === 'AUX') break
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

/** What a phrase does not reach over to the left. */
const outer: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'SCONJ', 'CCONJ', 'PRON'])

/** What a phrase does not end with. */
const open: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'DET', 'CCONJ', 'PART', 'ADJ', 'SCONJ'])

const longestBefore = 4
const longestBehind = 9
