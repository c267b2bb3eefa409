import { mix } from './hash.ts'
import type { WordList } from './wordList.ts'

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
  /** Parts of speech: what frequent words may be, as bits. Names: the lists that a word stands in, as bits. */
  readonly list: WordList
  /** Parts of speech: the clusters of words used alike. Names: empty. */
  readonly clusters: WordList
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

const magic = 0x4d52544f
const version = 2
const headerWords = 8

/** A model as the bytes of its file. */
export function writeSequenceModel(model: SequenceModel): Uint8Array {
  const { labelCount, blockCount, scale, list, clusters } = model
  const parts = [
    list.words,
    list.values,
    clusters.words,
    Uint16Array.from(clusters.values),
    model.transitions,
  ]
  const size =
    parts.reduce((sum, part) => sum + padded(part.byteLength), headerWords * 4) + model.weights.length
  const bytes = new Uint8Array(size)
  const header = [magic, version, 0, labelCount, blockCount, list.words.length, clusters.words.length, scale]
  const words = new Uint32Array(bytes.buffer)
  words.set(header)
  let at = headerWords * 4
  for (const part of [...parts, model.weights]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += padded(part.byteLength)
  }
  words[2] = checksum(words)
  return bytes
}

/** Reads a model file; throws with what is wrong when it is not one, of another version, or damaged. */
export function readSequenceModel(bytes: Uint8Array, name: string, labelCount: number): SequenceModel {
  if (bytes.length < headerWords * 4 || bytes.length % 4 !== 0) {
    throw new Error(`The ${name} model is cut short: ${bytes.length} bytes`)
  }
  const { buffer } = Uint8Array.from(bytes)
  const header = new Uint32Array(buffer)
  const [foundMagic, foundVersion, hash, labels, blockCount, listed, clustered, scale] = header
  if (foundMagic !== magic) throw new Error(`The ${name} model is not a model file`)
  if (foundVersion !== version) {
    throw new Error(`The ${name} model has version ${foundVersion}; ${version} is needed`)
  }
  if (checksum(header) !== hash) throw new Error(`The ${name} model is damaged: its checksum differs`)
  if (labels !== labelCount) throw new Error(`The ${name} model has ${labels} labels, not ${labelCount}`)
  let at = headerWords * 4
  const take = (byteLength: number) => {
    const from = at
    at += padded(byteLength)
    return from
  }
  const list = {
    words: new Uint32Array(buffer, take(listed! * 4), listed),
    values: new Uint32Array(buffer, take(listed! * 4), listed),
  }
  const clusters = {
    words: new Uint32Array(buffer, take(clustered! * 4), clustered),
    values: Uint32Array.from(new Uint16Array(buffer, take(clustered! * 2), clustered)),
  }
  const transitions = new Int16Array(buffer, take(labelCount * labelCount * 2), labelCount * labelCount)
  const weights = new Int8Array(buffer, at)
  return { labelCount, blockCount: blockCount!, scale: scale!, list, clusters, transitions, weights }
}

function padded(byteLength: number): number {
  return (byteLength + 3) & ~3
}

function checksum(words: Uint32Array): number {
  let hash = words.length
  for (let i = 3; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193)
  return mix(hash) >>> 0
}
