/** Spreads the bits of `value` over all 32 (the finalizer of MurmurHash3, public domain). */
export function mix(value: number): number {
  let h = value
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** One hash of two, unlike that of the two the other way round; `seed` keeps kinds of pairs apart. */
export function mixPair(a: number, b: number, seed: number): number {
  let h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + seed, 0x85ebca77)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return h ^ (h >>> 13)
}

/** Takes one more UTF-16 unit into a running hash (FNV-1a's step). */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Where running hashes begin. */
export const emptyHash = 0x811c9dc5 | 0
