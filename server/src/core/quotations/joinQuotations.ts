import type { Stage } from '../text/stage.ts'
import type { Quotation } from './quotation.ts'

export interface JoinInput {
  readonly quotations: readonly Quotation[]
  /** Length of the block's text. */
  readonly length: number
  /** Quotations of the block behind this one; none at the article's end. */
  readonly next: readonly Quotation[]
}

/** Whether the paragraph before ended inside a quotation that this one re-opens. */
export interface JoinState {
  readonly open: boolean
}

/**
 * Marks quotations that run on over several paragraphs: each but the last is not closed, each but the first begins
 * its paragraph with an opening mark.
 */
export const joinQuotations: Stage<JoinInput, JoinState, readonly Quotation[]> = {
  initial: { open: false },
  step({ quotations, length, next }, { open }) {
    const continued = open && firstOf(quotations) !== undefined
    const last = lastOpen(quotations, length)
    const continues = last !== undefined && firstOf(next) !== undefined
    if (!continued && !continues) return { result: quotations, state: { open: false } }
    const first = firstOf(quotations)
    return {
      result: quotations.map((it) => {
        const begins = continued && it === first
        const runsOn = continues && it === last
        return begins || runsOn ? { ...it, continued: begins, continues: runsOn, use: 'speech' as const } : it
      }),
      state: { open: continues },
    }
  },
  sameState: (a, b) => a.open === b.open,
}

/** The quotation that begins its paragraph; a bracket or two may stand before it. */
function firstOf(quotations: readonly Quotation[]): Quotation | undefined {
  const first = quotations[0]
  return first && first.start <= 2 ? first : undefined
}

/** The quotation that is still open where the paragraph ends. */
function lastOpen(quotations: readonly Quotation[], length: number): Quotation | undefined {
  return quotations.find((it) => it.depth === 0 && !it.closed && it.end >= length - 2)
}
