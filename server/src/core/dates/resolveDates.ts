import type { TaggedText } from '../language/taggedText.ts'
import type { Stage } from '../text/stage.ts'
import type { DateMention } from './date.ts'
import type { DateExpression } from './dateExpression.ts'

export interface ResolveDatesInput {
  readonly tagged: TaggedText
  readonly expressions: readonly DateExpression[]
  /** ISO date of publication. */
  readonly published: string | undefined
  /** Evidence of the whole article for the order of numeric dates; undefined where there is none. */
  readonly dayFirst: boolean | undefined
}

/** The last full date told, which “two days later” is counted from. */
export interface ResolveDatesState {
  readonly lastDate: string | undefined
}

/** Gives each expression its value against the publication date and the dates told before it. */
export const resolveDates: Stage<ResolveDatesInput, ResolveDatesState, readonly DateMention[]> = {
  initial: { lastDate: undefined },
  step: (_input, state) => ({ result: [], state }),
  sameState: (a, b) => a.lastDate === b.lastDate,
}
