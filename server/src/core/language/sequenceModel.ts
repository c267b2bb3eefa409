import { mix } from './hash.ts'

/**
 * A linear-chain model over hashed features. A feature's hash names one block of `blockSize` weights and a
 * place in it; the weight for label `t` stands at that place XOR `t`, so that all labels of a feature share
 * a cache line while different features overlap differently.
 */
export interface SequenceModel {
  readonly labelCount: number
  readonly blockCount: number
  readonly weights: Int8Array
  /** Score of label `to` behind label `from`, at `from * labelCount + to`. */
  readonly transitions: Int16Array
  /** Hashes of the listed words, ascending, and what the list says of each. */
  readonly listedWords: Uint32Array
  readonly listedValues: Uint32Array
  /** Integer score of one unit of log-likelihood. */
  readonly scale: number
}

/** Weights in a block; labels must be fewer. */
export const blockSize = 32

/** Transitions that never happen, far below what features can outweigh. */
export const forbidden = -32000

/** Where a feature's weights begin: the weight of label `t` stands at the result XOR `t`. */
export function slotOf(hash: number, blockCount: number): number {
  return ((((hash >>> 16) * blockCount) >>> 16) << 5) | (hash & 31)
}

/** What the model's list says of a word, or 0. */
export function listedValue(model: SequenceModel, hash: number): number {
  const words = model.listedWords
  const wanted = hash >>> 0
  let low = 0
  let high = words.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = words[middle]!
    if (found === wanted) return model.listedValues[middle]!
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return 0
}

const magic = 0x4d52544f
const version = 1
const headerWords = 8

/** A model as the bytes of its file. */
export function writeSequenceModel(model: SequenceModel): Uint8Array {
  const listed = model.listedWords.length
  const transitionBytes = (model.transitions.byteLength + 3) & ~3
  const size = headerWords * 4 + listed * 8 + transitionBytes + model.weights.length
  const bytes = new Uint8Array(size)
  const header = new Uint32Array(bytes.buffer, 0, headerWords)
  header.set([magic, version, 0, model.labelCount, model.blockCount, listed, model.scale, 0])
  let at = headerWords * 4
  new Uint32Array(bytes.buffer, at, listed).set(model.listedWords)
  at += listed * 4
  new Uint32Array(bytes.buffer, at, listed).set(model.listedValues)
  at += listed * 4
  new Int16Array(bytes.buffer, at, model.transitions.length).set(model.transitions)
  at += transitionBytes
  new Int8Array(bytes.buffer, at).set(model.weights)
  header[2] = checksum(new Uint32Array(bytes.buffer))
  return bytes
}

/** Reads a model file; throws with what is wrong when it is not one, of another version, or damaged. */
export function readSequenceModel(bytes: Uint8Array, name: string, labelCount: number): SequenceModel {
  if (bytes.length < headerWords * 4 || bytes.length % 4 !== 0) {
    throw new Error(`The ${name} model is cut short: ${bytes.length} bytes`)
  }
  const { buffer } = bytes.slice()
  const words = new Uint32Array(buffer)
  if (words[0] !== magic) throw new Error(`The ${name} model is not a model file`)
  if (words[1] !== version) throw new Error(`The ${name} model has version ${words[1]}; ${version} is needed`)
  const expected = words[2]
  words[2] = 0
  if (checksum(words) !== expected) throw new Error(`The ${name} model is damaged: its checksum differs`)
  if (words[3] !== labelCount) throw new Error(`The ${name} model has ${words[3]} labels, not ${labelCount}`)
  const blockCount = words[4]!
  const listed = words[5]!
  let at = headerWords * 4
  const listedWords = new Uint32Array(buffer, at, listed)
  at += listed * 4
  const listedValues = new Uint32Array(buffer, at, listed)
  at += listed * 4
  const transitions = new Int16Array(buffer, at, labelCount * labelCount)
  at += (transitions.byteLength + 3) & ~3
  const weights = new Int8Array(buffer, at)
  if (weights.length !== blockCount * blockSize) throw new Error(`The ${name} model is cut short`)
  return {
    labelCount,
    blockCount,
    weights,
    transitions,
    listedWords,
    listedValues,
    scale: words[6]!,
  }
}

function checksum(words: Uint32Array): number {
  let hash = words.length
  for (let i = 3; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193)
  return mix(hash) >>> 0
}
