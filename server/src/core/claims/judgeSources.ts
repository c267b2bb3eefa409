import type { ActorMention } from '../actors/actor.ts'
import type { BlockCast } from '../actors/cast.ts'
import type { DateMention } from '../dates/date.ts'
import type { ArticleEvent } from '../events/event.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Statement } from '../statements/statement.ts'
import { overlaps } from '../text/span.ts'
import type { Stage } from '../text/stage.ts'
import { readBlockWords } from './blockWords.ts'
import type { Claim, SourcedSentence } from './claim.ts'
import { claimOf } from './claimOf.ts'
import { readSentences, type SentenceReading } from './readSentences.ts'
import { statusOf } from './statusOf.ts'
import { featuresOf, unsourcedConfidence, type Surroundings } from './unsourced.ts'

export interface JudgeSourcesInput {
  readonly tagged: TaggedText
  readonly quotations: readonly Quotation[]
  readonly dates: readonly DateMention[]
  readonly mentions: readonly ActorMention[]
  readonly cast: BlockCast
  readonly statements: readonly Statement[]
  readonly events: readonly ArticleEvent[]
  /** Statements of the block behind this one: a lead may be attributed there. */
  readonly nextStatements: readonly Statement[]
}

/** What the block before leaves behind; bounded. */
export interface JudgeSourcesState {
  /** Whether its last sentence was attributed to a named source. */
  readonly carried: boolean
  /** Prose sentences so far, at most 3: a lead is judged milder. */
  readonly sentencesBefore: number
}

export interface Judgement {
  /** One for each sentence of the block. */
  readonly sources: readonly SourcedSentence[]
  readonly claims: readonly Claim[]
}

/** Surest from which on a claim without a source is told; chosen where precision and recall on news balance. */
const leastConfidence = 0.2

/** Judges each sentence: does the reader know where this comes from? */
export const judgeSources: Stage<JudgeSourcesInput, JudgeSourcesState, Judgement> = {
  initial: { carried: false, sentencesBefore: 0 },
  step(input, state) {
    const words = readBlockWords(input.tagged, input.quotations)
    const readings = readSentences(words, input.statements)
    const claims: Claim[] = []
    let { carried, sentencesBefore } = state
    const sources = readings.map((reading, i): SourcedSentence => {
      const { start, end, kind } = reading.sentence
      let status = statusOf(reading)
      if (status === 'weak') {
        const { weak, sentence } = reading
        claims.push({ ...weak!, class: 'weak', sentence: { start: sentence.start, end: sentence.end } })
      } else if (status === 'exempt' && reading.signals.size > 0) {
        const around = surroundings(input, readings, i, state, sentencesBefore)
        const confidence = unsourcedConfidence(featuresOf(words, reading, around))
        if (confidence >= leastConfidence) {
          status = 'unsourced'
          claims.push(claimOf(words, reading, confidence))
        }
      }
      if (kind === 'prose') {
        carried = status === 'attributed'
        sentencesBefore = Math.min(3, sentencesBefore + 1)
      }
      return { start, end, status }
    })
    return { result: { sources, claims }, state: { carried, sentencesBefore } }
  },
  sameState: (a, b) => a.carried === b.carried && a.sentencesBefore === b.sentencesBefore,
}

/** What stands around the sentence with index `at`. */
export function surroundings(
  { dates, nextStatements }: Pick<JudgeSourcesInput, 'dates' | 'nextStatements'>,
  readings: readonly SentenceReading[],
  at: number,
  { carried }: Pick<JudgeSourcesState, 'carried'>,
  sentencesBefore: number,
): Surroundings {
  const { sentence } = readings[at]!
  return {
    before: readings[at - 1],
    after: readings[at + 1],
    sourceBeforeBlock: carried,
    sourceBehindBlock: nextStatements.length > 0,
    sentencesBefore,
    dated: dates.some((it) => overlaps(it, sentence)),
  }
}
