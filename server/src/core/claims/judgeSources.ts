import type { ActorMention } from '../actors/actor.ts'
import type { BlockCast } from '../actors/cast.ts'
import type { DateMention } from '../dates/date.ts'
import type { ArticleEvent } from '../events/event.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Statement } from '../statements/statement.ts'
import type { Stage } from '../text/stage.ts'
import type { Claim, SourcedSentence } from './claim.ts'

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

/** Judges each sentence: does the reader know where this comes from? */
export const judgeSources: Stage<JudgeSourcesInput, JudgeSourcesState, Judgement> = {
  initial: { carried: false, sentencesBefore: 0 },
  step: ({ tagged }, state) => ({
    result: {
      sources: tagged.sentences.map(({ start, end }) => ({ start, end, status: 'exempt' })),
      claims: [],
    },
    state,
  }),
  sameState: (a, b) => a.carried === b.carried && a.sentencesBefore === b.sentencesBefore,
}
