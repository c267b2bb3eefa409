import type { ActorMention } from '../actors/actor.ts'
import type { BlockCast } from '../actors/cast.ts'
import type { DateMention } from '../dates/date.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Statement } from '../statements/statement.ts'
import type { Stage } from '../text/stage.ts'
import type { ArticleEvent } from './event.ts'
import type { EventCandidate } from './eventCandidate.ts'

export interface PlaceEventsInput {
  readonly tagged: TaggedText
  readonly candidates: readonly EventCandidate[]
  readonly dates: readonly DateMention[]
  readonly mentions: readonly ActorMention[]
  readonly cast: BlockCast
  readonly statements: readonly Statement[]
  readonly published: string | undefined
}

/** The event told last, so that the same thing told twice in a row is one. */
export interface PlaceEventsState {
  readonly lastLabel: string | undefined
}

/** Dates events, names who takes part, and labels them. */
export const placeEvents: Stage<PlaceEventsInput, PlaceEventsState, readonly ArticleEvent[]> = {
  initial: { lastLabel: undefined },
  step: (_input, state) => ({ result: [], state }),
  sameState: (a, b) => a.lastLabel === b.lastLabel,
}
