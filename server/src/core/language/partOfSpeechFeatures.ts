import { emptyHash, mix, mixPair, step } from './hash.ts'
import { normalUnit, traits, type WordTable } from './wordTable.ts'

/** Features of the parts-of-speech model that read one word: all of it in place, its outline from nearby. */
export function partOfSpeechWordFeatures(
  table: WordTable,
  word: number,
  place: number,
  out: Int32Array,
): number {
  let count = 0
  const lower = table.lower[word]!
  const seed = (place + 8) << 8
  out[count++] = mixPair(lower, seed, 1)
  out[count++] = mixPair(table.shape[word]!, seed, 2)
  out[count++] = mixPair(table.cluster[word]!, seed, 8)
  if (place === -1 || place === 1) {
    out[count++] = mixPair(table.ending[word]!, seed, 3)
    out[count++] = mixPair(table.form[word]!, seed, 4)
    out[count++] = mixPair(table.wideCluster[word]!, seed, 9)
  }
  if (place !== 0) return count
  out[count++] = mix(7)
  out[count++] = mixPair(table.wideCluster[word]!, seed, 9)
  out[count++] = mixPair(table.lists[word]!, seed, 10)
  out[count++] = mixPair(table.form[word]!, seed, 4)
  out[count++] = mixPair(table.traits[word]!, seed, 6)
  return affixFeatures(table.forms[word]!, table.traits[word]!, out, count)
}

/** Beginnings of one to four letters, endings of one to five, and the part behind the last hyphen. */
export function affixFeatures(form: string, found: number, out: Int32Array, from: number): number {
  let count = from
  const lower = form.toLowerCase()
  let hash = emptyHash
  for (let i = 0; i < 4 && i < lower.length; i++) {
    hash = step(hash, normalUnit(lower.charCodeAt(i)))
    out[count++] = mix(hash ^ 0x1357)
  }
  hash = emptyHash
  const capital = (found & traits.startsUpper) << 4
  for (let i = 1; i <= 5 && i <= lower.length; i++) {
    hash = step(hash, normalUnit(lower.charCodeAt(lower.length - i)))
    out[count++] = mix(hash ^ 0x2468)
    if (i === 3 || i === 2) out[count++] = mix(hash ^ 0x2469 ^ capital)
  }
  if ((found & traits.hasHyphen) !== 0) {
    hash = emptyHash
    for (let i = lower.lastIndexOf('-') + 1; i < lower.length; i++)
      hash = step(hash, normalUnit(lower.charCodeAt(i)))
    out[count++] = mix(hash ^ 0x3579)
  }
  return count
}

/** Features that join words; `ids` holds two boundaries around the piece and `at` counts from the first. */
export function partOfSpeechContextFeatures(
  table: WordTable,
  ids: Int32Array,
  at: number,
  look: number,
  out: Int32Array,
): number {
  const { lower, shape, ending, form, cluster, wideCluster } = table
  const before2 = ids[at - 2]!
  const before = ids[at - 1]!
  const here = ids[at]!
  const after = ids[at + 1]!
  const after2 = ids[at + 2]!
  let count = 0
  out[count++] = mixPair(lower[before]!, lower[here]!, 11)
  out[count++] = mixPair(lower[here]!, lower[after]!, 12)
  out[count++] = mixPair(lower[before]!, lower[after]!, 13)
  out[count++] = mixPair(lower[before2]!, lower[before]!, 14)
  out[count++] = mixPair(lower[after]!, lower[after2]!, 15)
  out[count++] = mixPair(shape[before]!, shape[here]!, 16)
  out[count++] = mixPair(shape[here]!, shape[after]!, 17)
  out[count++] = mixPair(ending[before]!, ending[here]!, 18)
  out[count++] = mixPair(ending[here]!, ending[after]!, 19)
  out[count++] = mixPair(lower[before]!, ending[here]!, 20)
  out[count++] = mixPair(ending[here]!, lower[after]!, 21)
  out[count++] = mixPair(cluster[before]!, cluster[here]!, 25)
  out[count++] = mixPair(cluster[here]!, cluster[after]!, 26)
  out[count++] = mixPair(wideCluster[before]!, wideCluster[after]!, 27)
  out[count++] = mixPair(wideCluster[before]!, ending[here]!, 28)
  out[count++] = mixPair(ending[here]!, wideCluster[after]!, 29)
  if (look !== 0) {
    out[count++] = mixPair(shape[here]!, look, 22)
    out[count++] = mixPair(lower[here]!, look, 23)
  }
  if (before === 0) out[count++] = mixPair(shape[here]!, form[here]!, 24)
  return count
}

/** What the step from the part of speech before is judged by. */
export function partOfSpeechEdge(table: WordTable, ids: Int32Array, at: number): number {
  return table.lower[ids[at]!]! | 1
}
