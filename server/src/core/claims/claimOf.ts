import { spanOfTokens, type BlockWords } from './blockWords.ts'
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

/** From the verb or article before the signal to the end of its phrase: enough words to see what is asked about. */
function phraseAround(
  words: BlockWords,
  at: number,
  first: number,
  end: number,
): ReturnType<typeof spanOfTokens> {
  const { tags, tokens, quoted } = words
  let from = at
  while (from > first && from > at - longestBefore && quoted[from - 1] !== 1 && tags[from - 1] !== 'PUNCT') {
    from--
    if (tags[from] === 'VERB' || tags[from] === 'AUX' || tags[from] === 'SCONJ') break
  }
  let to = at
  while (to + 1 < end && to < at + longestBehind && quoted[to + 1] !== 1) {
    const tag = tags[to + 1]!
    if (tag === 'PUNCT' && tokens[to + 1]!.text !== '%') break
    if (to > at + 1 && (tag === 'SCONJ' || tag === 'CCONJ' || tag === 'AUX')) break
    to++
  }
  return spanOfTokens(words, from, to)
}

const longestBefore = 4
const longestBehind = 10
