import { reach } from './emissionMemo.ts'
import { nameLabels } from './nameLabels.ts'
import { partsOfSpeech, type PartOfSpeech } from './partOfSpeech.ts'
import type { Piece } from './piece.ts'
import { traits, type WordTable } from './wordTable.ts'

/** What the names model knows of a piece beside its words; scratch memory, indexed like `Piece.ids`. */
export interface NamePiece {
  /** Parts of speech by their number; one more than the last stands for a boundary. */
  readonly tags: Uint8Array
  /** 1 where a token may belong to a name. */
  readonly active: Uint8Array
  /** First and last token of the run of capitalized words that a token stands in; 0 in none. */
  readonly first: Int32Array
  readonly last: Int32Array
}

/** Longest stretch of small words that a name may hold between two capitalized ones. */
const longestGap = 3

/**
 * Reads tags and capitals of a piece. Names hold a capital or a word tagged as proper noun, and small words
 * only between two such, so everything else is outside at once; answers whether anything is left.
 */
export function readNamePiece(
  into: NamePiece,
  piece: Piece,
  table: WordTable,
  tags: readonly PartOfSpeech[],
  from: number,
): boolean {
  const { length, ids } = piece
  const end = length + reach
  into.tags.fill(boundaryTag, 0, reach)
  into.tags.fill(boundaryTag, end, end + reach)
  into.first.fill(0, 0, end + reach)
  into.active.fill(0, 0, end + reach)
  for (let at = reach; at < end; at++) into.tags[at] = tagNumbers[tags[from + at - reach]!]
  let any = false
  let lastCapital = -1
  let runStart = 0
  for (let at = reach; at <= end; at++) {
    const found = at < end ? table.traits[ids[at]!]! : 0
    const tag = into.tags[at]!
    const capital =
      (found & traits.hasUpper) !== 0 &&
      !((closed >> tag) & 1 && (at === reach || runStart === 0) && !isCapital(table, ids, at + 1))
    const inRun = capital && (found & traits.startsUpper) !== 0 && !(runStart === 0 && (closed >> tag) & 1)
    if (inRun && runStart === 0) runStart = at
    if (!inRun && runStart !== 0) {
      for (let i = runStart; i < at; i++) {
        into.first[i] = runStart
        into.last[i] = at - 1
      }
      runStart = 0
    }
    if (!capital && tag !== properNoun) continue
    if (lastCapital >= 0 && at - lastCapital <= longestGap + 1 && joins(into, lastCapital + 1, at)) {
      for (let i = lastCapital + 1; i < at; i++) into.active[i] = 1
    }
    into.active[at] = 1
    // A number right behind may belong to the name (Channel 4, Flight 370).
    if (at + 1 < end && (table.traits[ids[at + 1]!]! & traits.hasDigit) !== 0) into.active[at + 1] = 1
    lastCapital = at
    any = true
  }
  return any
}

/** The labels that a token may have, as bits. */
export function nameCandidates(piece: NamePiece, at: number): number {
  if (piece.active[at] === 0) return outside
  const before = piece.active[at - 1] !== 0
  const after = piece.active[at + 1] !== 0
  return outside | (after ? begins : 0) | (before && after ? middles : 0) | (before ? ends : 0) | singles
}

function isCapital(table: WordTable, ids: Int32Array, at: number): boolean {
  return (table.traits[ids[at]!]! & traits.hasUpper) !== 0
}

function joins(piece: NamePiece, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (((joining >> piece.tags[at]!) & 1) === 0) return false
  return true
}

const tagNumbers = Object.fromEntries(partsOfSpeech.map((tag, number) => [tag, number])) as Record<
  PartOfSpeech,
  number
>
const boundaryTag = partsOfSpeech.length
const properNoun = tagNumbers.PROPN

function bits(...tags: readonly PartOfSpeech[]): number {
  return tags.reduce((sum, tag) => sum | (1 << tagNumbers[tag]), 0)
}

const closed = bits('ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ', 'INTJ', 'ADV')
const joining = bits('ADP', 'DET', 'CCONJ', 'PART', 'PUNCT', 'NUM', 'SYM', 'X', 'PROPN')

const outside = 1
const begins = labelBits('B')
const middles = labelBits('M')
const ends = labelBits('E')
const singles = labelBits('S')

function labelBits(first: string): number {
  return nameLabels.reduce((sum, label, number) => (label.startsWith(first) ? sum | (1 << number) : sum), 0)
}
