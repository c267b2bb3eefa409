import type { NameCandidate } from '../actors/nameCandidate.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { contains, type Span } from '../text/span.ts'
import { readAccordingTo } from './accordingTo.ts'
import { findContentEnds } from './contentEnds.ts'
import { nounCues, verbCues } from './cues.ts'
import type { Found } from './found.ts'
import { readHearsay } from './hearsay.ts'
import { readNounStatement } from './nounStatements.ts'
import { type Range, readBlock, type Reading } from './reading.ts'
import { readRunningQuotations, takenTokens } from './runningQuotations.ts'
import { readBlockQuote, readSignedQuotations } from './signedQuotations.ts'
import { readSpeakerLabel } from './speakerLabels.ts'
import type { StatementKind } from './statement.ts'
import type { StatementCandidate } from './statementCandidate.ts'
import { readVerbStatement } from './verbStatements.ts'

/** All statements in one block, in the order of their content. Linear. */
export function findStatements(
  tagged: TaggedText,
  quotations: readonly Quotation[],
  names: readonly NameCandidate[],
): readonly StatementCandidate[] {
  if (tagged.tokens.length === 0) return []
  const reading = readBlock(tagged, quotations, names)
  const found: Found[] = []
  const counts = countWords(reading)
  const quote = readBlockQuote(reading)
  if (quote) return [toCandidate(reading, quote, counts, 'direct')].filter((it) => it !== undefined)
  const label = readSpeakerLabel(reading)
  if (label) found.push(...splitQuotations(reading, label))
  for (const period of reading.periods) {
    if (label && period.to > label.structure.to) continue
    for (const statement of readPeriod(reading, period)) found.push(...splitQuotations(reading, statement))
  }
  const signed = readSignedQuotations(reading)
  if (signed.length > 0) {
    const taken = takenTokens(reading, found)
    found.push(...signed.filter((it) => taken[it.content[0]!.from] === 0))
  }
  found.push(...readRunningQuotations(reading, found))
  const candidates = found
    .map((it) => toCandidate(reading, it, counts))
    .filter((it) => it !== undefined)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start || lastEnd(b) - lastEnd(a))
  return withRelays(candidates)
}

/** What is reported within another report is passed on by that one's source: “Ukraine …, according to officials”. */
function withRelays(candidates: readonly StatementCandidate[]): readonly StatementCandidate[] {
  const around: StatementCandidate[] = []
  return candidates.map((it) => {
    const { start } = it.content[0]!
    while (around.length > 0 && lastEnd(around[around.length - 1]!) <= start) around.pop()
    const outer = around[around.length - 1]
    around.push(it)
    const relay = outer?.source[0]
    const own = it.source[0] ?? it.cue[0]
    const within = outer?.content.some((part) => own !== undefined && contains(part, own))
    return relay && within && !it.relayedBy ? { ...it, relayedBy: relay } : it
  })
}

function lastEnd({ content }: StatementCandidate): number {
  return content[content.length - 1]!.end
}

function readPeriod(reading: Reading, period: Range): readonly Found[] {
  const { tokens, speechOf } = reading
  const found: Found[] = []
  let state
  for (let i = period.from; i < period.to; i++) {
    if (speechOf[i]! >= 0) continue
    const { lower } = tokens[i]!
    const isVerb = verbCues.has(lower)
    const isNoun = nounCues.has(lower)
    const phrase = lower === 'according' || lower === 'per' || lower === 'in'
    if (!isVerb && !isNoun && !phrase && !lower.endsWith('edly')) continue
    state ??= { period, ends: findContentEnds(reading, period), found }
    const statement =
      (isVerb ? readVerbStatement(reading, state, i) : undefined) ??
      (isNoun ? readNounStatement(reading, state, i) : undefined) ??
      (phrase ? readAccordingTo(reading, state, i) : undefined) ??
      readHearsay(reading, state, i)
    if (statement) found.push(statement)
  }
  return found
}

/** Behind the first sentence that is joined to the cue, whole quoted sentences are statements of their own. */
function splitQuotations(reading: Reading, found: Found): readonly Found[] {
  const cue = found.cue[0]
  const last = found.content[found.content.length - 1]
  if (!cue || !last || last.from < cue.from) return [found]
  const { speechOf, tagged } = reading
  const { sentences } = tagged
  let index = 0
  let high = sentences.length - 1
  while (index < high) {
    const middle = (index + high) >> 1
    if (sentences[middle]!.endToken <= last.from) index = middle + 1
    else high = middle
  }
  const end = sentences[index]?.endToken ?? last.to
  // Only a quotation that began in the first sentence runs on.
  if (end >= last.to || speechOf[end]! < 0) return [found]
  return [{ ...found, content: [...found.content.slice(0, -1), { from: last.from, to: end }] }]
}

function toCandidate(
  reading: Reading,
  { content, cue, sense, source, pattern, relay }: Found,
  counts: WordCounts,
  kind = kindOf(counts, content),
): StatementCandidate | undefined {
  const spans = content.map((it) => contentSpan(reading, it, kind)).filter((it) => it !== undefined)
  if (spans.length === 0) return undefined
  return {
    kind,
    content: spans,
    cue: cue.map((it) => spanOf(reading, it)),
    cueSense: sense,
    source: source.map((it) => spanOf(reading, it)),
    pattern,
    relayedBy: relay && spanOf(reading, relay),
  }
}

function spanOf({ tokens }: Reading, { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/** Without punctuation at its edges, but with the quotation marks that belong to it; a block quote as it stands. */
function contentSpan(reading: Reading, range: Range, kind: StatementKind): Span | undefined {
  const { tokens, speechOf, tagged } = reading
  if (kind === 'direct' && tagged.kind === 'quote') return spanOf(reading, range)
  let { from, to } = range
  while (from < to && tokens[from]!.kind === 'punctuation' && speechOf[from]! < 0) from++
  // “a review *which*, it claims, is ready”: the pronoun belongs to what comes behind the cue.
  const ends = (i: number) => tokens[i]!.kind === 'punctuation' || tokens[i]!.lower === 'which'
  while (to > from && ends(to - 1) && speechOf[to - 1]! < 0) to--
  return from < to ? spanOf(reading, { from, to }) : undefined
}

/** `direct` where at least nine of ten words stand in marks, as corpora of quotations count it. */
function kindOf({ words, quoted }: WordCounts, content: readonly Range[]): StatementKind {
  let all = 0
  let inMarks = 0
  for (const { from, to } of content) {
    all += words[to]! - words[from]!
    inMarks += quoted[to]! - quoted[from]!
  }
  if (inMarks === 0) return 'indirect'
  return inMarks >= all * 0.9 ? 'direct' : 'mixed'
}

/** Words before each token, and those of them in marks: contents that hold one another are counted at once. */
interface WordCounts {
  readonly words: Int32Array
  readonly quoted: Int32Array
}

function countWords({ tokens, speechOf, marked }: Reading): WordCounts {
  const words = new Int32Array(tokens.length + 1)
  const quoted = new Int32Array(tokens.length + 1)
  for (let i = 0; i < tokens.length; i++) {
    const isWord = tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number' ? 1 : 0
    words[i + 1] = words[i]! + isWord
    quoted[i + 1] = quoted[i]! + (speechOf[i]! >= 0 || marked[i] === 1 ? isWord : 0)
  }
  return { words, quoted }
}
