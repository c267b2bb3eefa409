import { blockSize, type SequenceModel, slotOf } from './sequenceModel.ts'
import { type WordTable, wordCapacity } from './wordTable.ts'

/** How far a word's own features reach: two places to either side. */
export const reach = 2

/** Places at which a word can stand towards the word to label: two before to two behind. */
export const places = 2 * reach + 1

/** Writes the hashes of the features that `word` adds to the word at `-place` of it; answers how many. */
export type WordFeatures = (table: WordTable, word: number, place: number, out: Int32Array) => number

/**
 * What each remembered word adds to the scores of the labels around it. All features that read one word
 * alone are summed once here, so that a token costs five additions a label however many such features are.
 */
export interface EmissionMemo {
  generation: number
  /** A bit for each place at which a word's features are summed up. */
  readonly known: Uint8Array
  /** Sum of weights at `(word * places + place + reach) * labelCount + label`. */
  readonly scores: Int16Array
  /** The labels a word may have, as bits; 0 if not asked yet. */
  readonly candidates: Int32Array
}

/** An empty memo for a model with that many labels. */
export function createEmissionMemo(labelCount: number): EmissionMemo {
  return {
    generation: 0,
    known: new Uint8Array(wordCapacity),
    scores: new Int16Array(wordCapacity * places * labelCount),
    candidates: new Int32Array(wordCapacity),
  }
}

/** Drops what was remembered under numbers that the word table has given anew. */
export function refresh(memo: EmissionMemo, table: WordTable): void {
  if (memo.generation === table.generation) return
  memo.known.fill(0)
  memo.candidates.fill(0)
  memo.generation = table.generation
}

/**
 * Where the scores begin that `word` adds to the labels of the word at `-place` of it; sums up its features at
 * that place when nobody asked before.
 */
export function scoresOf(
  memo: EmissionMemo,
  model: SequenceModel,
  table: WordTable,
  word: number,
  place: number,
  features: WordFeatures,
): number {
  const base = (word * places + place + reach) * model.labelCount
  const bit = 1 << (place + reach)
  if ((memo.known[word]! & bit) === 0) {
    sumUp(memo.scores, base, model, features(table, word, place, found))
    memo.known[word] = memo.known[word]! | bit
  }
  return base
}

const found = new Int32Array(128)
const sums = new Int32Array(blockSize)

function sumUp(scores: Int16Array, base: number, model: SequenceModel, count: number): void {
  const { labelCount, blockCount, weights } = model
  sums.fill(0)
  for (let i = 0; i < count; i++) {
    const slot = slotOf(found[i]!, blockCount)
    for (let label = 0; label < labelCount; label++) sums[label] = sums[label]! + weights[slot ^ label]!
  }
  for (let label = 0; label < labelCount; label++) scores[base + label] = sums[label]!
}
