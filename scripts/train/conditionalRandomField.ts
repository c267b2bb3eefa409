import { edgeHash } from '../../server/src/core/language/lattice.ts'
import { forbidden, slotOf } from '../../server/src/core/language/sequenceModel.ts'
import { blockSize, type SequenceModel } from '../../server/src/core/language/sequenceModel.ts'
import type { WordList } from '../../server/src/core/language/wordList.ts'
import { randomNumbers, shuffle } from './randomNumbers.ts'

/** A sentence to learn from: for each token the labels it may have, the right one and its features. */
export interface Example {
  readonly labels: readonly Uint8Array[]
  /** Index of the right label in `labels`. */
  readonly right: Uint8Array
  readonly features: readonly Int32Array[]
  readonly edges: Int32Array
  readonly weight: number
}

export interface TrainingOptions {
  readonly labelCount: number
  readonly blockCount: number
  readonly epochs: number
  readonly rate: number
  /** Share of features left out at each step. */
  readonly dropout: number
  readonly seed: number
  /** Features seen in fewer tokens are left out. */
  readonly leastCount: number
  /** The weights are the mean of those after this pass and all later ones. */
  readonly averageFrom: number
  readonly mayFollow: (from: number, to: number) => boolean
  readonly list: WordList
  readonly clusters: WordList
  readonly log?: (line: string) => void
}

/** Learns a model by stochastic gradient ascent on the log-likelihood with AdaGrad steps, and rounds it to eight bits. */
export function trainModel(examples: readonly Example[], options: TrainingOptions): SequenceModel {
  const { labelCount: L, blockCount, epochs, rate, dropout, seed, leastCount, mayFollow } = options
  const random = randomNumbers(seed)
  const sums = new Float32Array(blockCount * blockSize)
  const stepSums = new Float64Array(L * L)
  let summed = 0
  const weights = new Float32Array(blockCount * blockSize)
  const squares = new Float32Array(blockCount * blockSize).fill(1e-2)
  const steps = new Float64Array(L * L)
  const stepSquares = new Float64Array(L * L).fill(1e-2)
  const allowed = Array.from({ length: L * L }, (_, i) => mayFollow(Math.floor(i / L), i % L))
  const rare = countFeatures(examples, leastCount)
  const order = examples.filter((example) => example.labels.some((labels) => labels.length > 1))
  const longest = Math.max(...order.map((example) => example.labels.length))
  const alpha = new Float64Array(longest * L)
  const beta = new Float64Array(longest * L)
  const node = new Float64Array(longest * L)
  const pair = new Float64Array(longest * L * L)
  const slots: Int32Array[] = Array.from({ length: longest }, () => new Int32Array(128))
  const slotCounts = new Int32Array(longest)

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let likelihood = 0
    for (const example of order) {
      const n = example.labels.length
      // Scores of labels and of steps between them, as factors.
      for (let i = 0; i < n; i++) {
        const labels = example.labels[i]!
        let kept = 0
        if (labels.length > 1) {
          const own = slots[i]!
          for (const hash of example.features[i]!) {
            if (rare !== undefined && rare[hash >>> rareShift]! < leastCount) continue
            if (random() < dropout) continue
            own[kept++] = slotOf(hash, blockCount)
          }
          let top = -Infinity
          for (let c = 0; c < labels.length; c++) {
            let score = 0
            for (let f = 0; f < kept; f++) score += weights[own[f]! ^ labels[c]!]!
            node[i * L + c] = score
            if (score > top) top = score
          }
          for (let c = 0; c < labels.length; c++) node[i * L + c] = Math.exp(node[i * L + c]! - top)
        } else node[i * L] = 1
        slotCounts[i] = kept
        if (i === 0) continue
        const before = example.labels[i - 1]!
        if (labels.length === 1 && before.length === 1) {
          pair[i * L * L] = 1
          continue
        }
        const edge = example.edges[i]!
        for (let p = 0; p < before.length; p++) {
          for (let c = 0; c < labels.length; c++) {
            const at = before[p]! * L + labels[c]!
            let score = steps[at]!
            if (edge !== 0) score += weights[slotOf(edgeHash(edge, before[p]!), blockCount) ^ labels[c]!]!
            pair[(i * L + p) * L + c] = allowed[at] ? Math.exp(score) : 0
          }
        }
      }
      // Forward and backward sums, each position scaled to one.
      for (let i = 0; i < n; i++) {
        const count = example.labels[i]!.length
        let sum = 0
        for (let c = 0; c < count; c++) {
          let value = 1
          if (i > 0) {
            value = 0
            const before = example.labels[i - 1]!.length
            for (let p = 0; p < before; p++) value += alpha[(i - 1) * L + p]! * pair[(i * L + p) * L + c]!
          }
          value *= node[i * L + c]!
          alpha[i * L + c] = value
          sum += value
        }
        for (let c = 0; c < count; c++) alpha[i * L + c] = alpha[i * L + c]! / sum
      }
      for (let i = n - 1; i >= 0; i--) {
        const count = example.labels[i]!.length
        if (i === n - 1) {
          for (let c = 0; c < count; c++) beta[i * L + c] = 1
          continue
        }
        const after = example.labels[i + 1]!.length
        let sum = 0
        for (let c = 0; c < count; c++) {
          let value = 0
          for (let q = 0; q < after; q++) {
            value += pair[((i + 1) * L + c) * L + q]! * node[(i + 1) * L + q]! * beta[(i + 1) * L + q]!
          }
          beta[i * L + c] = value
          sum += value
        }
        for (let c = 0; c < count; c++) beta[i * L + c] = beta[i * L + c]! / sum
      }
      // Steps towards the right labels, away from the expected ones.
      for (let i = 0; i < n; i++) {
        const labels = example.labels[i]!
        const right = example.right[i]!
        if (labels.length > 1) {
          let sum = 0
          for (let c = 0; c < labels.length; c++) sum += alpha[i * L + c]! * beta[i * L + c]!
          const own = slots[i]!
          const kept = slotCounts[i]!
          for (let c = 0; c < labels.length; c++) {
            const expected = (alpha[i * L + c]! * beta[i * L + c]!) / sum
            if (c === right) likelihood += Math.log(expected + 1e-30)
            const gradient = ((c === right ? 1 : 0) - expected) * example.weight
            if (gradient < 1e-3 && gradient > -1e-3) continue
            for (let f = 0; f < kept; f++) {
              const slot = own[f]! ^ labels[c]!
              const square = squares[slot]! + gradient * gradient
              squares[slot] = square
              weights[slot] = weights[slot]! + (rate * gradient) / Math.sqrt(square)
            }
          }
        }
        if (i === 0) continue
        const before = example.labels[i - 1]!
        if (labels.length === 1 && before.length === 1) continue
        let sum = 0
        for (let p = 0; p < before.length; p++) {
          for (let c = 0; c < labels.length; c++) {
            sum += alpha[(i - 1) * L + p]! * pair[(i * L + p) * L + c]! * node[i * L + c]! * beta[i * L + c]!
          }
        }
        const edge = example.edges[i]!
        const rightBefore = example.right[i - 1]!
        for (let p = 0; p < before.length; p++) {
          for (let c = 0; c < labels.length; c++) {
            const at = before[p]! * L + labels[c]!
            if (!allowed[at]) continue
            const expected =
              (alpha[(i - 1) * L + p]! * pair[(i * L + p) * L + c]! * node[i * L + c]! * beta[i * L + c]!) /
              sum
            const gradient = ((p === rightBefore && c === right ? 1 : 0) - expected) * example.weight
            if (gradient < 1e-3 && gradient > -1e-3) continue
            stepSquares[at] = stepSquares[at]! + gradient * gradient
            steps[at] = steps[at]! + (rate * gradient) / Math.sqrt(stepSquares[at])
            if (edge === 0) continue
            const slot = slotOf(edgeHash(edge, before[p]!), blockCount) ^ labels[c]!
            squares[slot] = squares[slot]! + gradient * gradient
            weights[slot] = weights[slot]! + (rate * gradient) / Math.sqrt(squares[slot])
          }
        }
      }
    }
    if (epoch >= options.averageFrom) {
      for (let i = 0; i < sums.length; i++) sums[i] = sums[i]! + weights[i]!
      for (let i = 0; i < stepSums.length; i++) stepSums[i] = stepSums[i]! + steps[i]!
      summed++
    }
    options.log?.(`epoch ${epoch + 1}: log-likelihood ${likelihood.toFixed(0)}`)
  }
  return quantize(
    sums.map((sum) => sum / summed),
    stepSums.map((sum) => sum / summed),
    allowed,
    options,
  )
}

const rareShift = 8

/** How many tokens show each feature, up to 255, by the upper bits of its hash. */
function countFeatures(examples: readonly Example[], least: number): Uint8Array | undefined {
  if (least <= 1) return undefined
  const counts = new Uint8Array(1 << (32 - rareShift))
  for (const example of examples) {
    for (const features of example.features) {
      for (const hash of features) {
        const at = hash >>> rareShift
        if (counts[at]! < 255) counts[at] = counts[at]! + 1
      }
    }
  }
  return counts
}

function quantize(
  weights: Float32Array,
  steps: Float64Array,
  allowed: readonly boolean[],
  { labelCount, blockCount, list, clusters }: TrainingOptions,
): SequenceModel {
  const sizes = weights.map(Math.abs).sort()
  const large = sizes[Math.floor(sizes.length * 0.9999)]!
  const scale = Math.max(1, Math.floor(127 / large))
  return {
    labelCount,
    blockCount,
    weights: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale)))),
    transitions: Int16Array.from(steps, (step, i) => (allowed[i] ? Math.round(step * scale) : forbidden)),
    list,
    clusters,
    scale,
  }
}
