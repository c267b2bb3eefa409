import type { Sentence } from '../sentences/sentence.ts'
import type { Token } from '../sentences/token.ts'
import { reach } from './emissionMemo.ts'
import { longestPiece } from './lattice.ts'
import { intern, reserve, traits, type WordTable } from './wordTable.ts'

/** A sentence, or a part of one that is too long, as word numbers with boundaries around; scratch memory. */
export interface Piece {
  length: number
  /** Whether most of its words are capitalized, as in a headline: 0 or 1. */
  look: number
  /** Word numbers, the first token's at `reach`. */
  readonly ids: Int32Array
}

/** Scratch memory for one piece. */
export function createPiece(): Piece {
  return { length: 0, look: 0, ids: new Int32Array(longestPiece + 2 * reach) }
}

/** Calls `visit` for every sentence in order, cut where it is longer than the scratch memory. */
export function forEachPiece(
  sentences: readonly Sentence[],
  visit: (from: number, to: number) => void,
): void {
  for (const { firstToken, endToken } of sentences) {
    for (let from = firstToken; from < endToken; from += longestPiece) {
      visit(from, Math.min(endToken, from + longestPiece))
    }
  }
}

/** Reads the tokens from `from` to `to` into `piece`. */
export function readPiece(
  piece: Piece,
  table: WordTable,
  tokens: readonly Token[],
  from: number,
  to: number,
): void {
  const { ids } = piece
  const length = to - from
  reserve(table, length)
  const numbers = numbersOf(table, tokens)
  let words = 0
  let capitals = 0
  for (let i = 0; i < length; i++) {
    let id = numbers[from + i]!
    if (id === 0) numbers[from + i] = id = intern(table, tokens[from + i]!.text)
    ids[reach + i] = id
    const found = table.traits[id]!
    if ((found & traits.hasLetter) !== 0) {
      words++
      if ((found & traits.startsUpper) !== 0) capitals++
    }
  }
  for (let i = 0; i < reach; i++) ids[reach + length + i] = 0
  piece.length = length
  piece.look = words > 3 && capitals > 0.7 * words ? 1 : 0
}

/** The word numbers of the tokens read last: both taggers read a block one after the other. */
const lately: {
  table: WordTable | undefined
  tokens: readonly Token[]
  generation: number
  numbers: Int32Array
} = {
  table: undefined,
  tokens: [],
  generation: 0,
  numbers: new Int32Array(0),
}

/** A place for the number of each token, 0 where it is not known yet. */
function numbersOf(table: WordTable, tokens: readonly Token[]): Int32Array {
  if (lately.tokens !== tokens || lately.table !== table || lately.generation !== table.generation) {
    lately.table = table
    lately.tokens = tokens
    lately.generation = table.generation
    lately.numbers = new Int32Array(tokens.length)
  }
  return lately.numbers
}
