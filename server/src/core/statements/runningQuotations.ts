import type { Found } from './found.ts'
import type { Range, Reading } from './reading.ts'

/** Shortest quotation without a cue that is speech by itself, in words. */
const shortest = 4

/**
 * Quoted sentences without a cue of their own, each a statement: those behind the one joined to the cue, and
 * quotations that stand alone.
 */
export function readRunningQuotations(reading: Reading, found: readonly Found[]): readonly Found[] {
  const { tokens, speechOf, tagged } = reading
  const taken = takenTokens(reading, found)
  const running: Found[] = []
  for (const { firstToken, endToken } of tagged.sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const speech = speechOf[i]!
      if (speech < 0) continue
      const from = i
      while (i < endToken && speechOf[i] === speech) i++
      let words = 0
      let free = true
      for (let at = from; at < i; at++) {
        if (taken[at] === 1) free = false
        if (tokens[at]!.kind === 'word') words++
      }
      const whole = from === firstToken && i >= endToken - 1
      if (free && words > 0 && (whole || words >= shortest)) running.push(statement({ from, to: i }))
      i--
    }
  }
  return running
}

function statement(range: Range): Found {
  return {
    content: [range],
    cue: [],
    sense: undefined,
    source: [],
    pattern: 'runningQuotation',
    structure: range,
  }
}

/** 1 for each token of a statement's content, source or cue. */
export function takenTokens({ tokens }: Pick<Reading, 'tokens'>, found: readonly Found[]): Uint8Array {
  const taken = new Uint8Array(tokens.length)
  for (const { content, structure } of found) {
    for (const { from, to } of content) taken.fill(1, from, to)
    taken.fill(1, structure.from, Math.min(structure.to, tokens.length))
  }
  return taken
}
