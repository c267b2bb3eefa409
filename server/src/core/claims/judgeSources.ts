import type { ActorMention } from '../actors/actor.ts'
import type { BlockCast } from '../actors/cast.ts'
import type { DateMention } from '../dates/date.ts'
import type { ArticleEvent } from '../events/event.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Statement } from '../statements/statement.ts'
import type { Stage } from '../text/stage.ts'
import { readBlockWords } from './blockWords.ts'
import type { Claim, SourcedSentence } from './claim.ts'
import { claimOf } from './claimOf.ts'
import { isNamedNext } from './namedNext.ts'
import { readSentences, type SentenceReading } from './readSentences.ts'
import type { Span } from '../text/span.ts'
import { statusOf } from './statusOf.ts'
import { featuresOf, sourceNearBy, withoutSources, type Surroundings } from './features.ts'
import { unsourcedConfidence } from './unsourced.ts'

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
  /** Prose sentences so far, at most 2: a lead is judged milder. */
  readonly sentencesBefore: number
}

export interface Judgement {
  /** One for each sentence of the block. */
  readonly sources: readonly SourcedSentence[]
  readonly claims: readonly Claim[]
  /** Claims without a source in their sentence, for which a sentence near by answers. */
  readonly answeredClaims: readonly Claim[]
}

/** Surest from which on a claim without a source is told; chosen where precision and recall on news balance. */
const leastConfidence = 0.28

/** Judges each sentence: does the reader know where this comes from? */
export const judgeSources: Stage<JudgeSourcesInput, JudgeSourcesState, Judgement> = {
  initial: { sentencesBefore: 0 },
  step(input, state) {
    const words = readBlockWords(input.tagged, input.quotations)
    const readings = readSentences(words, input.statements)
    const claims: Claim[] = []
    const answeredClaims: Claim[] = []
    const firstInSentence = createEventFinder(input.events)
    let { sentencesBefore } = state
    const sources = readings.map((reading, i): SourcedSentence => {
      const { start, end, kind } = reading.sentence
      const around = surroundings(input.nextStatements, readings, i, sentencesBefore)
      if (kind === 'prose') sentencesBefore = Math.min(2, sentencesBefore + 1)
      const status = statusOf(reading)
      if (status === 'weak') {
        const { weak, sentence } = reading
        const isNamed = isNamedNext(words, reading, readings[i + 1])
        const claim: Claim = {
          ...weak!,
          class: 'weak',
          sentence: { start: sentence.start, end: sentence.end },
          strictConfidence: weak!.confidence,
          sourceIn: isNamed ? 'paragraph' : 'sentence',
        }
        if (!isNamed) claims.push(claim)
        else {
          answeredClaims.push(claim)
          return { start, end, status: 'attributed', source: 'paragraph', exemption: undefined }
        }
      }
      if (status !== 'exempt') return { start, end, status, source: 'sentence', exemption: undefined }
      if (reading.exemption !== undefined || reading.signals.size === 0) {
        const exemption =
          reading.exemption ?? (firstInSentence(reading.sentence) === undefined ? 'noClaim' : 'publicEvent')
        return { start, end, status, source: undefined, exemption }
      }
      const confidence = unsourcedConfidence(featuresOf(words, reading, around))
      const strictConfidence = unsourcedConfidence(featuresOf(words, reading, withoutSources(around)))
      const sourceIn = sourceNearBy(around)
      const claim = claimOf(words, reading, { confidence, strictConfidence, sourceIn })
      if (confidence >= leastConfidence) {
        claims.push(claim)
        return { start, end, status: 'unsourced', source: undefined, exemption: undefined }
      }
      if (sourceIn === undefined || strictConfidence < leastConfidence)
        return { start, end, status, source: undefined, exemption: 'onRecord' }
      answeredClaims.push(claim)
      return sourceIn === 'sentenceBefore'
        ? { start, end, status: 'attributed', source: sourceIn, exemption: undefined }
        : { start, end, status, source: sourceIn, exemption: 'summary' }
    })
    return { result: { sources, claims, answeredClaims }, state: { sentencesBefore } }
  },
  sameState: (a, b) => a.sentencesBefore === b.sentencesBefore,
}

/** What stands around the sentence with index `at`. */
export function surroundings(
  nextStatements: readonly Statement[],
  readings: readonly SentenceReading[],
  at: number,
  sentencesBefore: number,
): Surroundings {
  return {
    before: readings[at - 1],
    after: readings[at + 1],
    statementInNextBlock: nextStatements.length > 0,
    sentencesBefore,
  }
}

/** Where events of a block stand, asked in the order of the text: the first that begins in a sentence. */
function createEventFinder(events: readonly ArticleEvent[]): (sentence: Span) => ArticleEvent | undefined {
  let at = 0
  return ({ start, end }) => {
    while (at < events.length && events[at]!.start < start) at++
    const event = events[at]
    return event && event.start < end ? event : undefined
  }
}
