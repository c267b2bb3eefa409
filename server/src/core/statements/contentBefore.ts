import type { Complement } from './complement.ts'
import type { PeriodState } from './found.ts'
import { isNominal } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'

interface Before {
  readonly content: readonly Range[]
  /** A quotation ends right before the source and cue. */
  readonly quoted: boolean
}

/** What stands before source and cue, where they stand behind what they report. */
export function contentBefore(
  reading: Reading,
  state: PeriodState,
  structureFrom: number,
  complement: Complement,
): Before | undefined {
  const { tokens, speechOf, speeches } = reading
  const { period, found } = state
  let last = structureFrom - 1
  if (last < 0) return undefined
  const separator = tokens[last]!.lower
  if (separator === ',' && speechOf[last]! < 0) last--
  const separated = last < structureFrom - 1
  const speech = last >= 0 ? speechOf[last]! : -1
  if (speech >= 0 && speeches[speech]!.closed && speeches[speech]!.end <= tokens[structureFrom]!.start) {
    const first = firstTokenOf(reading, speech, last)
    const taken = found
      .slice(-6)
      .some((it) => it.content.some((part) => part.from <= last && part.to > first))
    if (taken) return undefined
    // “Is it?” Falk found an answer: “It is.”
    const answered = complement.kind === 'quotation' && tokens[complement.start - 1]?.lower === ':'
    const endsSentence = (answered ? /[.?!]/ : /[.]/).test(tokens[last - 1]?.text ?? '') && !separated
    if (endsSentence && structureFrom <= period.from) return undefined
    const from = clauseFrom(reading, state, first)
    return { content: [{ from, to: last + 1 }], quoted: true }
  }
  if (structureFrom <= period.from) return undefined
  const dashed = separator === '—' || separator === '–' || separator === '--'
  if (!separated && !dashed) return undefined
  if (dashed) last = structureFrom - 2
  let from = previousEnd(state, structureFrom)
  // “The FBI says it is over, sources said”: what another reports may itself be reported.
  const inner = found[found.length - 1]?.cue[0]
  if (from > last && inner && inner.from > period.from) from = Math.max(period.from, last - longestContent)
  while (from <= last && (tokens[from]!.lower === ',' || tokens[from]!.lower === ';')) from++
  if (last - from + 1 < 2 && complement.kind !== 'none' && !startsClause(reading, from, complement))
    return undefined
  return from <= last ? { content: [{ from, to: last + 1 }], quoted: false } : undefined
}

/** “*Falk*, he noted, “would wait””: a subject whose clause goes on within the marks. */
export function startsClause(reading: Reading, from: number, { kind, start }: Complement): boolean {
  const { tokens } = reading
  return (
    kind === 'quotation' &&
    tokens[start - 1]?.lower === ',' &&
    /^\p{Ll}/u.test(tokens[start + 1]?.text ?? '') &&
    isNominal(reading, from)
  )
}

/** Longest content before its cue, in tokens. */
const longestContent = 500

/** Where the statements found before `at` leave off in this period. */
function previousEnd({ period, found }: PeriodState, at: number): number {
  let end = period.from
  for (let i = found.length - 1; i >= 0 && i >= found.length - 4; i--) {
    const it = found[i]!
    const to = Math.max(it.structure.to, ...it.content.map((part) => part.to))
    if (to <= at && to > end) end = to
  }
  return end
}

/** Where the clause begins that ends in a quotation: “The plan is “a farce,” he said”. */
function clauseFrom({ tokens, tags }: Reading, state: PeriodState, first: number): number {
  const floor = previousEnd(state, first)
  if (floor >= first) return first
  let from = floor
  while (from < first && tokens[from]!.kind === 'punctuation') from++
  if (from >= first) return first
  // “But” and a few small words before a whole quotation do not make it partial.
  for (let i = from; i < first; i++) {
    if (tags[i] !== 'CCONJ' && tags[i] !== 'ADV' && tags[i] !== 'INTJ' && tags[i] !== 'PUNCT') return from
  }
  return first
}

function firstTokenOf({ tokens, speechOf, speeches }: Reading, speech: number, inside: number): number {
  let low = 0
  let high = inside
  const { start } = speeches[speech]!
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return speechOf[low] === speech ? low : inside
}
