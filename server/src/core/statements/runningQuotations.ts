import { readBeside } from './besideQuotation.ts'
import type { Found } from './found.ts'
import type { Range, Reading } from './reading.ts'

/** Shortest quotation without a cue that is speech by itself, in words. */
const shortest = 4

/**
 * Quoted sentences that no reporting verb has taken, each a statement: those behind the one joined to the cue, and
 * quotations that stand alone. What stands beside a quotation may still say whose it is.
 */
export function readRunningQuotations(reading: Reading, found: readonly Found[]): readonly Found[] {
  const { tokens, speechOf, tagged } = reading
  const { sentences } = tagged
  const taken = takenTokens(reading, found)
  const running: Found[] = []
  let sentence = 0
  let period = 0
  for (let i = 0; i < tokens.length; i++) {
    const speech = speechOf[i]!
    if (speech < 0) continue
    const from = i
    while (i < tokens.length && speechOf[i] === speech) i++
    while (sentences[sentence]!.endToken <= from) sentence++
    while (period < reading.periods.length - 1 && reading.periods[period]!.to <= from) period++
    const opens = sentences[sentence]!.firstToken === from
    const pieces: Range[] = []
    for (let at = from; at < i;) {
      while (sentences[sentence]!.endToken <= at) sentence++
      const to = Math.min(i, sentences[sentence]!.endToken)
      pieces.push({ from: at, to })
      at = to
    }
    const whole = opens && sentences[sentence]!.endToken <= i + 1
    const introduced = tokens[from - 1]?.lower === ':'
    if (whole || introduced || resumes(reading, from) || hasWords(reading, { from, to: i }, shortest))
      running.push(...statementsOf(reading, pieces, taken, reading.periods[period]))
    i--
  }
  return running
}

/** Longest interruption between dashes, in tokens. */
const longestInterruption = 12

/** “It’ll be our”—she leaned over—“secret.”: dashes on both sides of what interrupts the quotation. */
function resumes({ tokens, speechOf }: Reading, from: number): boolean {
  if (!isDash(tokens[from - 1]?.lower)) return false
  const stop = Math.max(0, from - longestInterruption)
  for (let at = from - 2; at > stop; at--) {
    if (speechOf[at]! >= 0) return false
    if (isDash(tokens[at]!.lower) && speechOf[at - 1]! >= 0) return true
  }
  return false
}

function isDash(lower: string | undefined): boolean {
  return lower === '—' || lower === '–' || lower === '--'
}

/** The free pieces of one quotation; all that stands before a cue behind it is one statement. */
function statementsOf(
  reading: Reading,
  pieces: readonly Range[],
  taken: Uint8Array,
  period: Range | undefined,
): readonly Found[] {
  const free = pieces.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken[at] === 1) return false
    return hasWords(reading, { from, to }, 1)
  })
  const all = free.length === pieces.length
  const first = pieces[0]!
  const last = pieces[pieces.length - 1]!
  const beside = all && period ? readBeside(reading, { from: first.from, to: last.to }, period) : undefined
  if (!beside) return free.map(unsaid)
  const behind = beside.pattern !== 'introduction'
  const content = behind ? { from: first.from, to: last.to } : first
  const said: Found = {
    content: [content],
    cue: [beside.cue],
    sense: undefined,
    source: beside.source ? [beside.source] : [],
    pattern: beside.pattern,
    structure: {
      from: Math.min(beside.source?.from ?? beside.cue.from, beside.cue.from, content.to),
      to: Math.max(beside.source?.to ?? beside.cue.to, beside.cue.to, content.from),
    },
  }
  return behind ? [said] : [said, ...free.slice(1).map(unsaid)]
}

function unsaid(range: Range): Found {
  return {
    content: [range],
    cue: [],
    sense: undefined,
    source: [],
    pattern: 'runningQuotation',
    structure: range,
  }
}

function hasWords({ tokens }: Reading, { from, to }: Range, atLeast: number): boolean {
  let words = 0
  for (let at = from; at < to && words < atLeast; at++) if (tokens[at]!.kind === 'word') words++
  return words >= atLeast
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
