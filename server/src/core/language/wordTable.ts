import { emptyHash, mix, step } from './hash.ts'
import { listedValue, type WordList } from './wordList.ts'

/** Facts about a word's letters, as bits of `WordTable.traits`. */
export const traits = {
  startsUpper: 1,
  allUpper: 2,
  hasDigit: 4,
  hasLetter: 8,
  hasUpper: 16,
  hasHyphen: 32,
} as const

/** What stands before the first and behind the last word of a sentence. */
const boundary = 0

/**
 * Every word form lately seen, under a number, with the hashes that features are made of. Bounded: `reserve`
 * forgets everything once a block's words might not fit, and tells so by a new `generation`.
 */
export interface WordTable {
  readonly ids: Map<string, number>
  size: number
  generation: number
  readonly forms: string[]
  /** The word as written, digits to 0 and quotes straightened. */
  readonly form: Int32Array
  /** The same in lower case. */
  readonly lower: Int32Array
  /** Its last three letters in lower case. */
  readonly ending: Int32Array
  /** Capital, small, digit or mark for each letter, three or more of a kind as two. */
  readonly shape: Int32Array
  readonly traits: Uint8Array
  /** The clusters of words used alike that it belongs to, hashed: a narrow and a wide one. */
  readonly cluster: Int32Array
  readonly wideCluster: Int32Array
  /** The lists of names and words around names that it stands in, as bits. */
  readonly lists: Int32Array
  readonly knowledge: WordKnowledge
}

/** What the models know of words beside weights. */
export interface WordKnowledge {
  readonly clusters: WordList
  readonly lists: WordList
}

/** How many word forms are remembered; a megabyte of news holds about 15,000. */
export const wordCapacity = 1 << 14

/** An empty table that knows only the boundary. */
export function createWordTable(knowledge: WordKnowledge): WordTable {
  const table: WordTable = {
    knowledge,
    ids: new Map(),
    size: 1,
    generation: 0,
    forms: [''],
    form: new Int32Array(wordCapacity),
    lower: new Int32Array(wordCapacity),
    ending: new Int32Array(wordCapacity),
    shape: new Int32Array(wordCapacity),
    traits: new Uint8Array(wordCapacity),
    cluster: new Int32Array(wordCapacity),
    wideCluster: new Int32Array(wordCapacity),
    lists: new Int32Array(wordCapacity),
  }
  const edge = mix(0x5bd1e995)
  table.form[boundary] = table.lower[boundary] = table.ending[boundary] = table.shape[boundary] = edge
  return table
}

/** Makes sure that `count` new words fit; numbers given before are void when `generation` has changed. */
export function reserve(table: WordTable, count: number): void {
  if (table.size + count <= wordCapacity) return
  table.ids.clear()
  table.size = 1
  table.forms.length = 1
  table.generation++
}

/** The number of a word form, new or known; of a long word the beginning counts. Room must be reserved before. */
export function intern(table: WordTable, text: string): number {
  const read = text.length > longestRead ? text.slice(0, longestRead) : text
  const known = table.ids.get(read)
  if (known !== undefined) return known
  const id = table.size++
  // A copy of its own: a slice would keep the whole article alive.
  const own = ` ${read}`.slice(1)
  table.ids.set(own, id)
  table.forms[id] = own
  describe(table, id, own)
  return id
}

/** A character's unit as features see it: any digit is 0, quotes and dashes are the typewriter's. */
export function normalUnit(unit: number): number {
  if (unit < 0x80) return unit >= 48 && unit <= 57 ? 48 : unit
  if (unit === 0x2018 || unit === 0x2019) return 39
  if (unit === 0x201c || unit === 0x201d) return 34
  if (unit === 0x2013 || unit === 0x2014) return 45
  return unit
}

/** The hash by which lists know a word: its lower-cased units, normalized. */
export function lowerHash(lower: string): number {
  let hash = emptyHash
  const length = Math.min(lower.length, longestRead)
  for (let i = 0; i < length; i++) hash = step(hash, normalUnit(lower.charCodeAt(i)))
  return mix(hash)
}

/** Words are read to here: a megabyte without a space must not be hashed again and again. */
const longestRead = 64

function describe(table: WordTable, id: number, read: string): void {
  const lower = read.toLowerCase()
  let form = emptyHash
  let shape = emptyHash
  let found = 0
  let lastClass = -1
  let repeats = 0
  let smalls = 0
  for (let i = 0; i < read.length; i++) {
    const unit = normalUnit(read.charCodeAt(i))
    form = step(form, unit)
    let kind: number
    if (unit === 48) {
      kind = 3
      found |= traits.hasDigit
    } else if (isUpper(unit, lower.charCodeAt(i))) {
      kind = 1
      found |= traits.hasUpper | traits.hasLetter
      if (i === 0) found |= traits.startsUpper
    } else if ((unit >= 97 && unit <= 122) || isForeignLetter(unit)) {
      kind = 2
      smalls++
      found |= traits.hasLetter
    } else {
      kind = unit + 16
      if (unit === 45 && i > 0 && i < read.length - 1) found |= traits.hasHyphen
    }
    repeats = kind === lastClass ? repeats + 1 : 0
    if (repeats < 2) shape = step(shape, kind)
    lastClass = kind
  }
  if ((found & traits.hasUpper) !== 0 && smalls === 0) found |= traits.allUpper
  let ending = emptyHash
  for (let i = Math.max(0, lower.length - 3); i < lower.length; i++) {
    ending = step(ending, normalUnit(lower.charCodeAt(i)))
  }
  table.form[id] = mix(form)
  table.lower[id] = lowerHash(lower)
  table.ending[id] = mix(ending ^ 0x51ed)
  table.shape[id] = mix(shape ^ 0x7a3d)
  table.traits[id] = found
  const { clusters, lists } = table.knowledge
  const cluster = listedValue(clusters, table.form[id]) || listedValue(clusters, table.lower[id])
  table.lists[id] = listedValue(lists, table.lower[id])
  table.cluster[id] = mix(cluster & 1023)
  table.wideCluster[id] = mix((cluster >>> 10) + 2000)
}

function isUpper(unit: number, lowerUnit: number): boolean {
  return unit < 0x80 ? unit >= 65 && unit <= 90 : isForeignLetter(unit) && unit !== lowerUnit
}

/** Letters beyond ASCII: everything from À on but the punctuation, arrow and symbol blocks. */
function isForeignLetter(unit: number): boolean {
  return unit >= 0xc0 && (unit < 0x2000 || unit >= 0x2c00) && unit !== 0xd7 && unit !== 0xf7
}
