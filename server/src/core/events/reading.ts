import type { DateExpression } from '../dates/dateExpression.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { StatementCandidate } from '../statements/statementCandidate.ts'
import type { Span } from '../text/span.ts'
import type { Range } from './phrase.ts'
import { firstFrom } from './firstFrom.ts'
import { quotedTokens } from './quotedTokens.ts'

/** A date with the tokens it takes: `from` to before `to`. */
export type PlacedDate = DateExpression & { readonly from: number; readonly to: number }

/** A block as the recognizers of events read it. */
export interface Reading {
  readonly tagged: TaggedText
  /** Dates that tell when something was. */
  readonly dates: readonly PlacedDate[]
  /** For each token the index of the date it belongs to, or −1. */
  readonly dateOf: Int32Array
  /** 1 for tokens of any expression of time. */
  readonly timed: Uint8Array
  readonly quoted: Uint8Array
  /** 1 for tokens of what somebody is reported to have said. */
  readonly reported: Uint8Array
}

/** Places dates, quotations and reports on a block's tokens. */
export function readBlock(
  tagged: TaggedText,
  dates: readonly DateExpression[],
  statements: readonly StatementCandidate[],
): Reading {
  const { tokens } = tagged
  const dateOf = new Int32Array(tokens.length).fill(-1)
  const reported = new Uint8Array(tokens.length)
  const timed = new Uint8Array(tokens.length)
  const placed: PlacedDate[] = []
  let at = 0
  for (const date of dates) {
    while (at < tokens.length && tokens[at]!.start < date.start) at++
    const from = at
    const isTold = isTelling(date)
    while (at < tokens.length && tokens[at]!.end <= date.end) {
      timed[at] = 1
      dateOf[at++] = isTold ? placed.length : -1
    }
    if (at > from && isTold) placed.push({ ...date, from, to: at })
  }
  // Contents hold one another, so each is entered at its ends alone.
  const entered = new Int32Array(tokens.length + 1)
  for (const { content } of statements) {
    for (const { start, end } of content) {
      entered[firstFrom(tokens, start)]!++
      entered[firstFrom(tokens, end)]!--
    }
  }
  for (let i = 0, depth = 0; i < tokens.length; i++) {
    depth += entered[i]!
    if (depth > 0) reported[i] = 1
  }
  return { tagged, dates: placed, dateOf, timed, quoted: quotedTokens(tagged), reported }
}

/** Whether a date tells when something was: no durations, repetitions, or words such as “recently”. */
function isTelling({ meaning }: DateExpression): boolean {
  if (meaning.kind !== 'value') return true
  return (meaning.type === 'DATE' || meaning.type === 'TIME') && !meaning.value.endsWith('_REF')
}

/** From the first token's start to the last one's end. */
export function spanOf({ tokens }: TaggedText, { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}
