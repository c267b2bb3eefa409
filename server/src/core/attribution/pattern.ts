import type { Certainty } from '../actors/actor.ts'
import type { Span } from '../text/span.ts'
import type { Speaker } from '../statements/statement.ts'
import type { StatementCandidate } from '../statements/statementCandidate.ts'
import type { AttributeInput } from './attribute.ts'
import type { SourcePhrase } from './sourcePhrase.ts'
import type { Voice } from './voice.ts'

/** What a pattern sees of one statement. */
export interface Question {
  readonly input: AttributeInput
  readonly candidate: StatementCandidate
  /** The source phrase, taken apart; undefined where the statement has none. */
  readonly phrase: SourcePhrase | undefined
  /** Who spoke last before this statement, and who spoke before that and is somebody else. */
  readonly last: Voice | undefined
  readonly other: Voice | undefined
  /** Where the last speaker's source phrase stands, if in this block. */
  readonly lastSource: Span | undefined
  /** The last statement is a quotation that ends with a question mark. */
  readonly asked: boolean
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
