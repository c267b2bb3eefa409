/** Whether two different words with the same first letter differ by one letter more, less, other or swapped with its neighbour. */
export function isOneEdit(a: string, b: string): boolean {
  if (a[0] !== b[0]) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let endOfA = a.length
  let endOfB = b.length
  while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA--
    endOfB--
  }
  const [ofA, ofB] = [endOfA - start, endOfB - start]
  if (Math.max(ofA, ofB) === 1) return true
  return ofA === 2 && ofB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}

/** A word, and each word that it is without one of its letters but the first: two that one edit parts have one in common. */
export function shortened(word: string): ReadonlySet<string> {
  const rests = new Set([word])
  for (let i = 1; i < word.length; i++) rests.add(word.slice(0, i) + word.slice(i + 1))
  return rests
}
