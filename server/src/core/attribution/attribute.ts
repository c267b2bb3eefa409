import type { ActorMention } from '../actors/actor.ts'
import type { BlockCast, CastMember } from '../actors/cast.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Statement } from '../statements/statement.ts'
import type { StatementCandidate } from '../statements/statementCandidate.ts'
import type { Stage } from '../text/stage.ts'

export interface AttributeInput {
  readonly tagged: TaggedText
  /** Joined over paragraphs. */
  readonly quotations: readonly Quotation[]
  readonly candidates: readonly StatementCandidate[]
  readonly mentions: readonly ActorMention[]
  readonly cast: BlockCast
}

/** Who spoke before this block; bounded. */
export interface AttributeState {
  readonly lastSpeaker: string | undefined
  readonly speakers: readonly CastMember[]
}

/** Says who the source of each statement is, over pronouns, roles and paragraphs. */
export const attribute: Stage<AttributeInput, AttributeState, readonly Statement[]> = {
  initial: { lastSpeaker: undefined, speakers: [] },
  step: (_input, state) => ({ result: [], state }),
  sameState: (a, b) =>
    a.lastSpeaker === b.lastSpeaker &&
    a.speakers.length === b.speakers.length &&
    a.speakers.every((it, i) => it === b.speakers[i]),
}
