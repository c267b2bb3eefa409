import { mixPair } from './hash.ts'
import { type SequenceModel, slotOf } from './sequenceModel.ts'

/** Sentences are labelled in pieces of at most this many tokens, so that memory is bounded. */
export const longestPiece = 512

const mostLabels = 32

/** The labels that each token of a piece may have, with their scores; scratch memory, filled and read at once. */
export interface Lattice {
  length: number
  /** Where each token's candidates begin; one more than tokens. */
  readonly starts: Int32Array
  readonly labels: Uint8Array
  readonly scores: Int32Array
  /** Hash of what the step from the label before to this token's label is judged by; 0 for nothing. */
  readonly edges: Int32Array
  readonly back: Int32Array
  /** The best label of each token, once found. */
  readonly best: Uint8Array
}

/** Scratch memory for one piece. */
export function createLattice(): Lattice {
  return {
    length: 0,
    starts: new Int32Array(longestPiece + 1),
    labels: new Uint8Array(longestPiece * mostLabels),
    scores: new Int32Array(longestPiece * mostLabels),
    edges: new Int32Array(longestPiece),
    back: new Int32Array(longestPiece * mostLabels),
    best: new Uint8Array(longestPiece),
  }
}

/** Finds the best sequence of candidates (Viterbi) and writes it to `best`. Changes `scores`. */
export function findBestPath(lattice: Lattice, model: SequenceModel): void {
  const { starts, labels, scores, edges, back, best, length } = lattice
  const { transitions, labelCount, weights, blockCount } = model
  for (let i = 1; i < length; i++) {
    const from = starts[i - 1]!
    const to = starts[i]!
    const end = starts[i + 1]!
    if (to - from === 1 && end - to === 1) {
      back[to] = from
      scores[to] = scores[to]! + scores[from]!
      continue
    }
    const edge = edges[i]!
    for (let here = to; here < end; here++) {
      const label = labels[here]!
      let top = -0x7fffffff
      let topFrom = from
      for (let there = from; there < to; there++) {
        let score = scores[there]! + transitions[labels[there]! * labelCount + label]!
        if (edge !== 0) score += weights[slotOf(edgeHash(edge, labels[there]!), blockCount) ^ label]!
        if (score > top) {
          top = score
          topFrom = there
        }
      }
      scores[here] = scores[here]! + top
      back[here] = topFrom
    }
  }
  if (length === 0) return
  let at = starts[length - 1]!
  for (let here = at + 1; here < starts[length]!; here++) if (scores[here]! > scores[at]!) at = here
  for (let i = length - 1; i >= 0; i--) {
    best[i] = labels[at]!
    at = back[at]!
  }
}

/** The feature that joins a token's edge hash with the label before. */
export function edgeHash(edge: number, labelBefore: number): number {
  return mixPair(edge, labelBefore, 0x77)
}
