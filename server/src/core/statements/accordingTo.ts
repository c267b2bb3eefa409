import type { Found, PeriodState } from './found.ts'
import type { Range, Reading } from './reading.ts'
import { subjectAfter } from './sources.ts'

/** “according to officials”, “per the ministry”, “in his view”, “in the words of …”: phrases that name a source. */
export function readAccordingTo(reading: Reading, state: PeriodState, at: number): Found | undefined {
  const phrase = readPhrase(reading, state.period, at)
  if (!phrase) return undefined
  const { cue, source, to } = phrase
  const { tokens } = reading
  const { period } = state
  const content: Range[] = []
  const before = clauseBefore(reading, state, at)
  if (before) content.push(before)
  let next = to
  const interrupted = tokens[next]?.lower === ','
  if (interrupted) next++
  if (!before || (interrupted && continues(reading, next, period.to))) {
    const end = next < period.to ? state.ends.after(next) : next
    if (end > next) content.push({ from: next, to: end })
  }
  if (content.length === 0) return undefined
  return {
    content,
    cue: [cue],
    sense: 'neutral',
    source: [source],
    pattern: 'accordingTo',
    structure: { from: at, to },
  }
}

interface Phrase {
  readonly cue: Range
  readonly source: Range
  readonly to: number
}

function readPhrase(reading: Reading, period: Range, at: number): Phrase | undefined {
  const { tokens } = reading
  const word = tokens[at]!.lower
  if (word === 'according' && tokens[at + 1]?.lower === 'to') return withSource(reading, period, at, at + 2)
  if (word === 'per' && (at === period.from || tokens[at - 1]!.lower === ',')) {
    return withSource(reading, period, at, at + 1)
  }
  if (word !== 'in') return undefined
  // “in the words of Smith”, “in the view of analysts”
  if (
    tokens[at + 1]?.lower === 'the' &&
    views.has(tokens[at + 2]?.lower ?? '') &&
    tokens[at + 3]?.lower === 'of'
  ) {
    return withSource(reading, period, at, at + 4)
  }
  // “in his view”, “in Smith’s words”
  const stop = Math.min(period.to, at + 6)
  for (let i = at + 2; i < stop; i++) {
    if (!views.has(tokens[i]!.lower) || tokens[i + 1]?.lower !== ',') continue
    const last = tokens[i - 1]!.lower
    const possessive = last === "'s" || last === "'"
    if (!possessive && !/^(?:his|her|their|its)$/.test(last)) return undefined
    const source = { from: at + 1, to: possessive ? i - 1 : i }
    return { cue: { from: i, to: i + 1 }, source, to: i + 1 }
  }
  return undefined
}

const views = new Set(['view', 'words', 'opinion', 'eyes', 'account'])

function withSource(reading: Reading, period: Range, at: number, from: number): Phrase | undefined {
  const source = subjectAfter(reading, from, period.to)
  if (!source) return undefined
  const to = behindParticiple(reading, source.to, period.to)
  return { cue: { from: at, to: from }, source: { from: source.from, to }, to }
}

/** Longest participle that says more about a source, in tokens. */
const longestParticiple = 9

/** “a report *dated March 16*”, “a poll *released last week*”, up to the comma or the end. */
function behindParticiple({ tokens, tags, speechOf }: Reading, at: number, to: number): number {
  if (at >= to || tags[at] !== 'VERB' || !/(?:ed|en|ing)$/.test(tokens[at]!.lower)) return at
  for (let i = at + 1; i < to && i < at + longestParticiple; i++) {
    if (speechOf[i]! >= 0 || tags[i] === 'VERB' || tags[i] === 'AUX') return at
    if (tokens[i]!.lower === ',' || tokens[i]!.lower === '.') return i
  }
  return at
}

/** How far before the phrase its clause may begin, in tokens. */
const longestClause = 500

/** The clause that the phrase follows, from the last statement's end or the sentence's beginning. */
function clauseBefore(reading: Reading, { period, found }: PeriodState, at: number): Range | undefined {
  const { tokens, tags } = reading
  let last = at - 1
  while (last >= period.from && reading.speechOf[last]! < 0 && tokens[last]!.kind === 'punctuation') last--
  let from = Math.max(period.from, at - longestClause)
  while (from <= last && (tags[from] === 'CCONJ' || tags[from] === 'ADV' || tokens[from]!.lower === ','))
    from++
  for (const it of found.slice(-6)) {
    // What another phrase of this kind has taken is not told twice.
    if (it.pattern === 'accordingTo' && it.structure.to > from && it.structure.to <= at)
      from = it.structure.to
  }
  return last - from >= 1 ? { from, to: last + 1 } : undefined
}

/** The clause goes on behind the comma that closes the phrase; a participle or relative clause is the narrator's. */
function continues({ tokens, tags }: Reading, at: number, to: number): boolean {
  if (at >= to) return false
  const { lower } = tokens[at]!
  if (tags[at] === 'VERB' && lower.endsWith('ing')) return false
  return !/^(?:who|which|whose|but|and|while|although|though|as)$/.test(lower) && tags[at] !== 'PUNCT'
}
