import { mix, mixPair } from './hash.ts'
import { affixFeatures } from './partOfSpeechFeatures.ts'
import type { WordTable } from './wordTable.ts'

/** Features that every token has. */
export const everyToken = [mix(107), mix(1107), mix(2107)]

/** Features of the names model that read one word. */
export function nameWordFeatures(table: WordTable, word: number, place: number, out: Int32Array): number {
  let count = 0
  const listed = table.lists[word]!
  const seed = (place + 8) << 8
  out[count++] = mixPair(table.lower[word]!, seed, 101)
  out[count++] = mixPair(table.shape[word]!, seed, 102)
  out[count++] = mixPair(listed, seed, 105)
  out[count++] = mixPair(table.cluster[word]!, seed, 108)
  if (place < -1 || place > 1) return count
  out[count++] = mixPair(table.ending[word]!, seed, 103)
  out[count++] = mixPair(table.wideCluster[word]!, seed, 109)
  for (let bits = listed; bits !== 0; bits &= bits - 1) out[count++] = mixPair(bits & -bits, seed, 106)
  if (place !== 0) return count
  for (const hash of everyToken) out[count++] = hash
  out[count++] = mixPair(table.form[word]!, seed, 104)
  return affixFeatures(table.forms[word]!, table.traits[word]!, out, count)
}

/** Where the capitalized words around each token of a piece begin and end. */
export interface CapitalRuns {
  readonly first: Int32Array
  readonly last: Int32Array
}

/** Features that join words, their parts of speech and the run of capitalized words around. */
export function nameContextFeatures(
  table: WordTable,
  ids: Int32Array,
  tags: Uint8Array,
  runs: CapitalRuns,
  at: number,
  look: number,
  out: Int32Array,
): number {
  const { lower, shape, lists: listed, cluster, wideCluster } = table
  const before = ids[at - 1]!
  const here = ids[at]!
  const after = ids[at + 1]!
  const tag = tags[at]!
  const tagBefore = tags[at - 1]!
  const tagAfter = tags[at + 1]!
  const listedHere = listed[here]!
  let count = 0
  out[count++] = mixPair(lower[before]!, lower[here]!, 111)
  out[count++] = mixPair(lower[here]!, lower[after]!, 112)
  out[count++] = mixPair(lower[before]!, lower[after]!, 113)
  out[count++] = mixPair(mixPair(shape[before]!, shape[here]!, 1), shape[after]!, 114)
  out[count++] = mixPair(lower[before]!, shape[here]!, 115)
  out[count++] = mixPair(shape[here]!, lower[after]!, 116)
  out[count++] = mixPair(listed[before]!, listedHere, 117)
  out[count++] = mixPair(listedHere, listed[after]!, 118)
  out[count++] = mixPair(tag, 0, 119)
  out[count++] = mixPair(tag | (tagBefore << 5), 0, 120)
  out[count++] = mixPair(tag | (tagAfter << 5), 0, 121)
  out[count++] = mixPair(tag | (tagBefore << 5) | (tagAfter << 10), 0, 122)
  out[count++] = mixPair(tag, shape[here]!, 123)
  out[count++] = mixPair(tag, listedHere, 124)
  out[count++] = mixPair(lower[ids[at - 2]!]!, lower[before]!, 125)
  out[count++] = mixPair(lower[after]!, lower[ids[at + 2]!]!, 126)
  out[count++] = mixPair(tags[at - 2]!, 0, 127)
  out[count++] = mixPair(tags[at + 2]!, 0, 128)
  out[count++] = mixPair(cluster[before]!, cluster[here]!, 141)
  out[count++] = mixPair(cluster[here]!, cluster[after]!, 142)
  out[count++] = mixPair(cluster[before]!, shape[here]!, 143)
  out[count++] = mixPair(shape[here]!, cluster[after]!, 144)
  if (look !== 0) {
    out[count++] = mixPair(shape[here]!, look, 129)
    out[count++] = mixPair(tag, look, 130)
  }
  if (before === 0) out[count++] = mixPair(shape[here]!, tag, 131)
  const first = runs.first[at]!
  if (first !== 0) {
    const last = runs.last[at]!
    const place = (Math.min(at - first, 3) << 2) | Math.min(last - at, 3)
    const wordBefore = ids[first - 1]!
    const wordAfter = ids[last + 1]!
    out[count++] = mixPair(cluster[wordBefore]!, place, 145)
    out[count++] = mixPair(cluster[wordAfter]!, place, 146)
    out[count++] = mixPair(wideCluster[ids[first]!]!, wideCluster[ids[last]!]! ^ place, 147)
    out[count++] = mixPair(place, 0, 132)
    out[count++] = mixPair(place, shape[here]!, 133)
    out[count++] = mixPair(lower[wordBefore]!, Math.min(at - first, 2), 134)
    out[count++] = mixPair(lower[wordAfter]!, Math.min(last - at, 2), 135)
    out[count++] = mixPair(lower[ids[first]!]!, Math.min(at - first, 2), 136)
    out[count++] = mixPair(lower[ids[last]!]!, Math.min(last - at, 2), 137)
    out[count++] = mixPair(listed[ids[first]!]!, (listed[ids[last]!]! << 4) ^ place, 138)
    out[count++] = mixPair(listed[wordBefore]!, (listed[wordAfter]! << 4) ^ place, 139)
    out[count++] = mixPair(tags[first - 1]!, (tags[last + 1]! << 5) ^ (place << 10), 140)
  }
  return count
}
