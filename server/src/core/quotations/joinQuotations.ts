import type { Stage } from '../text/stage.ts'
import type { Quotation } from './quotation.ts'

export interface JoinInput {
  readonly quotations: readonly Quotation[]
  /** Length of the block's text. */
  readonly length: number
}

/** Whether the paragraph before ended inside a quotation. */
export interface JoinState {
  readonly open: boolean
}

/** Marks quotations that run on over several paragraphs. */
export const joinQuotations: Stage<JoinInput, JoinState, readonly Quotation[]> = {
  initial: { open: false },
  step: ({ quotations }, state) => ({ result: quotations, state }),
  sameState: (a, b) => a.open === b.open,
}
