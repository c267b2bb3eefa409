/**
 * Puts words that stand between the same neighbours into one cluster: the exchange algorithm of Kneser and
 * Ney 1993 ("Improved clustering techniques for class-based statistical language modelling"), which moves
 * each word to the cluster that makes the text likeliest until few words move.
 */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  options: {
    readonly clusters: number
    readonly leastCount: number
    readonly rounds: number
    log?: (line: string) => void
  },
): Map<string, number> {
  const { clusters: K, leastCount, rounds } = options
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts]
    .filter(([, count]) => count >= leastCount)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word)
  const V = words.length
  const number = new Map(words.map((word, i) => [word, i]))
  // Rare words and boundaries are two further clusters that nothing moves to or from.
  const rare = V
  const edge = V + 1
  const clusterOf = new Int32Array(V + 2)
  for (let i = 0; i < V; i++) clusterOf[i] = i % K
  clusterOf[rare] = K
  clusterOf[edge] = K + 1
  const C = K + 2
  const next = Array.from({ length: V }, () => new Map<number, number>())
  const previous = Array.from({ length: V }, () => new Map<number, number>())
  const joint = new Float64Array(C * C)
  const single = new Float64Array(C)
  const total = new Float64Array(V + 2)
  for (const sentence of sentences) {
    let before = edge
    for (let i = 0; i <= sentence.length; i++) {
      const here = i === sentence.length ? edge : (number.get(sentence[i]!) ?? rare)
      if (before < V) next[before]!.set(here, (next[before]!.get(here) ?? 0) + 1)
      if (here < V) previous[here]!.set(before, (previous[here]!.get(before) ?? 0) + 1)
      joint[clusterOf[before]! * C + clusterOf[here]!]!++
      single[clusterOf[here]!]!++
      total[here]!++
      before = here
    }
  }
  const table = new Float64Array(1 << 16)
  for (let n = 2; n < table.length; n++) table[n] = n * Math.log(n)
  const f = (n: number) => (n < table.length ? table[n]! : n * Math.log(n))
  const right = new Float64Array(C)
  const left = new Float64Array(C)
  const rightAt = new Int32Array(C)
  const leftAt = new Int32Array(C)
  for (let round = 0; round < rounds; round++) {
    let moved = 0
    for (let w = 0; w < V; w++) {
      const from = clusterOf[w]!
      let rights = 0
      let lefts = 0
      for (const [v, n] of next[w]!) {
        if (v === w) continue
        const c = clusterOf[v]!
        if (right[c] === 0) rightAt[rights++] = c
        right[c]! += n
      }
      for (const [v, n] of previous[w]!) {
        if (v === w) continue
        const c = clusterOf[v]!
        if (left[c] === 0) leftAt[lefts++] = c
        left[c]! += n
      }
      const own = next[w]!.get(w) ?? 0
      const shift = (cluster: number, sign: number) => {
        for (let i = 0; i < rights; i++) joint[cluster * C + rightAt[i]!]! += sign * right[rightAt[i]!]!
        for (let i = 0; i < lefts; i++) joint[leftAt[i]! * C + cluster]! += sign * left[leftAt[i]!]!
        joint[cluster * C + cluster]! += sign * own
        single[cluster]! += sign * total[w]!
      }
      shift(from, -1)
      let best = from
      let bestGain = -Infinity
      for (let k = 0; k < K; k++) {
        let gain = -2 * (f(single[k]! + total[w]!) - f(single[k]!))
        const row = k * C
        for (let i = 0; i < rights; i++) {
          const n = joint[row + rightAt[i]!]!
          gain += f(n + right[rightAt[i]!]!) - f(n)
        }
        for (let i = 0; i < lefts; i++) {
          const n = joint[leftAt[i]! * C + k]!
          gain += f(n + left[leftAt[i]!]!) - f(n)
        }
        if (gain > bestGain + 1e-9) {
          bestGain = gain
          best = k
        }
      }
      shift(best, 1)
      clusterOf[w] = best
      if (best !== from) moved++
      for (let i = 0; i < rights; i++) right[rightAt[i]!] = 0
      for (let i = 0; i < lefts; i++) left[leftAt[i]!] = 0
    }
    options.log?.(`round ${round + 1}: ${moved} of ${V} words moved`)
    if (moved < V * 0.01) break
  }
  return new Map(words.map((word, i) => [word, clusterOf[i]!]))
}
