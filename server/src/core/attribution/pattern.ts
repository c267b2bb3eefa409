import type { Certainty } from '../actors/actor.ts'
import type { CastMember } from '../actors/cast.ts'
import type { Span } from '../text/span.ts'
import type { Speaker } from '../statements/statement.ts'
import type { StatementCandidate } from '../statements/statementCandidate.ts'
import type { AttributeInput } from './attribute.ts'
import type { BlockFloor } from './floor.ts'
import type { SourcePhrase } from './sourcePhrase.ts'
import type { PlacedTitle } from './titles.ts'

/** What a pattern sees of one statement. */
export interface Question {
  readonly input: AttributeInput
  readonly candidate: StatementCandidate
  /** The source phrase, taken apart; undefined where the statement has none. */
  readonly phrase: SourcePhrase | undefined
  readonly floor: BlockFloor
  /** Whom names of the block mean, and those who spoke before it, by key. */
  readonly members: ReadonlyMap<string, CastMember>
  /** The block's quotations that stand in no other. */
  readonly speech: readonly Span[]
  /** How names of the block are called in it. */
  readonly titles: readonly PlacedTitle[]
}

/** Who is speaking, and how that is known. */
export interface Answer {
  readonly speaker: Speaker
  readonly certainty: Certainty
  readonly evidence: readonly Span[]
  readonly runnerUp: string | undefined
}

/** One way to know a speaker; undefined where it does not apply. Patterns are asked in a listed order. */
export type Pattern = (question: Question) => Answer | undefined
