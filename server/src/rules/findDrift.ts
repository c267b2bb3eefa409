/** Where two wordings differ, by index of words: from the first, up to but without the last. */
export interface Drift {
  readonly before: readonly [from: number, to: number]
  readonly after: readonly [from: number, to: number]
  /** The words that differ alone: none where the other has a word more. */
  readonly gaps: readonly [
    before: readonly [from: number, to: number],
    after: readonly [from: number, to: number],
  ]
}

/** What two wordings have in common at least of what lies between their first and last common word. */
const leastCommon = 0.6
/** Words in common on either side of a difference: fewer may be chance. */
const fewestAround = 2
/** Words in common in all: “the most dangerous … in the world” is said of many things. */
const fewestCommon = 7

/**
 * The first difference inside what two wordings have in common; undefined where they are equal there, where too
 * little is, or where “…” owns up to it. What one of them has more at its ends is no difference.
 */
export function findDrift(before: readonly string[], after: readonly string[]): Drift | undefined {
  const pairs = commonWords(before, after)
  const [first, last] = [pairs[0], pairs[pairs.length - 1]]
  if (!first || !last || pairs.length < fewestCommon) return undefined
  const longest = Math.max(last[0] - first[0], last[1] - first[1]) + 1
  if (pairs.length < longest * leastCommon) return undefined
  let run = 1
  for (let i = 1; i < pairs.length; i++) {
    const [[a, b], [nextA, nextB]] = [pairs[i - 1]!, pairs[i]!]
    if (nextA === a + 1 && nextB === b + 1) {
      run++
      continue
    }
    const here = [before.slice(a + 1, nextA), after.slice(b + 1, nextB)] as const
    const isOwned = here.some((it) => it.includes('…'))
    if (!isOwned && run >= fewestAround && runFrom(pairs, i) >= fewestAround) {
      // Where one of them only has a word more, its neighbours say where that is.
      const by = here.some((it) => it.length === 0) ? 0 : 1
      return {
        before: [a + by, nextA + 1 - by],
        after: [b + by, nextB + 1 - by],
        gaps: [
          [a + 1, nextA],
          [b + 1, nextB],
        ],
      }
    }
    run = 1
  }
  return undefined
}

type Pair = readonly [before: number, after: number]

/** How many pairs follow each other from one on. */
function runFrom(pairs: readonly Pair[], from: number): number {
  let i = from
  while (
    i + 1 < pairs.length &&
    pairs[i + 1]![0] === pairs[i]![0] + 1 &&
    pairs[i + 1]![1] === pairs[i]![1] + 1
  )
    i++
  return i - from + 1
}

/** The longest common subsequence, by index in both. */
function commonWords(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
    }
  }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++
    else j++
  }
  return pairs
}
