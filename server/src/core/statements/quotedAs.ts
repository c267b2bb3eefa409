import { readComplement } from './complement.ts'
import { endOf, quotationsAt } from './contentAfter.ts'
import { contentBefore } from './contentBefore.ts'
import { frames } from './cue.ts'
import { verbCues } from './cues.ts'
import { earlierSubject } from './elidedSubjects.ts'
import type { Found, PeriodState } from './found.ts'
import { phraseAfter } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'
import { subjectAfter, subjectBefore } from './sources.ts'
import { readGroup } from './verbGroup.ts'

/** Who is quoted, by whom, from the verb on: “*Tass quoted Falk as saying*”, “*Falk was quoted by Tass as saying*”. */
interface QuotedAs {
  readonly source: Range | undefined
  readonly relay: Range | undefined
  readonly cue: readonly Range[]
  /** Token of “saying”. */
  readonly saying: number
}

/** How far before “as saying” the verb may stand, in tokens. */
const reach = 25

/**
 * The statement of whoever is quoted by somebody as “saying” it at token `at`; undefined where nobody is. Who quotes
 * passes it on.
 */
export function readQuotedAs(reading: Reading, state: PeriodState, at: number): Found | undefined {
  const quoted = readWords(reading, state, at)
  if (!quoted) return undefined
  const { source, relay, cue, saying } = quoted
  const { tokens } = reading
  const { period, ends } = state
  const agent =
    relay === undefined && tokens[saying + 1]?.lower === 'by'
      ? subjectAfter(reading, saying + 2, period.to)
      : undefined
  const behind = agent?.to ?? saying + 1
  const complement = readComplement(reading, period, verbCues.get(tokens[saying]!.lower)!, behind, false)
  const from = Math.min(...[source, relay, ...cue].map((it) => it?.from ?? saying))
  const found = {
    cue,
    sense: 'neutral' as const,
    source: source ? [source] : [],
    relay: relay ?? agent,
    structure: { from, to: Math.max(behind, complement.start) },
  }
  if (complement.kind === 'quotation') {
    const content = quotationsAt(reading, complement.start, period, ends)
    return { ...found, content, pattern: 'quotedAs' }
  }
  if (complement.kind === 'none') {
    const before = contentBefore(reading, state, from, complement)
    return before && { ...found, content: before.content, pattern: 'quotedAs' }
  }
  const to = complement.end ?? endOf(ends, complement)
  return { ...found, content: [{ from: complement.start, to }], pattern: 'quotedAs' }
}

/** Whether the verb at token `at` only says that somebody is quoted “as saying” something. */
export function leadsToQuotedAs({ tokens, tags, speechOf }: Reading, at: number, to: number): boolean {
  if (!quoting.has(tokens[at]!.lower)) return false
  const stop = Math.min(to - 1, at + reach)
  for (let i = at + 1; i < stop; i++) {
    if (speechOf[i]! >= 0 || tokens[i]!.lower === '.') return false
    if (tokens[i]!.lower === 'as') return saysSo(tokens[i + 1]!.lower)
    if (tags[i] === 'VERB' || tags[i] === 'AUX') return false
  }
  return false
}

const quoting = new Set('quote quotes quoted quoting cite cites cited citing report reported'.split(' '))

function saysSo(lower: string): boolean {
  const cue = verbCues.get(lower)
  return cue?.form === 'ing' && (cue.frames & (frames.clause | frames.that | frames.addressee)) !== 0
}

function readWords(reading: Reading, state: PeriodState, saying: number): QuotedAs | undefined {
  const { tokens, tags, speechOf } = reading
  const { period } = state
  if (saying - 2 < period.from || tokens[saying - 1]!.lower !== 'as' || !saysSo(tokens[saying]!.lower))
    return undefined
  const stop = Math.max(period.from, saying - reach)
  let verb = saying - 2
  while (verb >= stop && speechOf[verb]! < 0 && tags[verb] !== 'VERB') verb--
  if (verb < stop || !quoting.has(tokens[verb]!.lower)) return undefined
  const { lower } = tokens[verb]!
  // “report … as saying” is told in the passive alone.
  const group = groupOf(reading, verb, period.from)
  const joined = verb === saying - 2
  const words = { from: saying - 1, to: saying + 1 }
  if (group.passive) {
    const by = tokens[verb + 1]!.lower === 'by' ? subjectAfter(reading, verb + 2, saying - 1) : undefined
    return {
      source: subjectBefore(reading, group.from, period.from) ?? earlierSubject(reading, state, group.from),
      relay: by,
      cue: joined ? [{ from: verb, to: saying + 1 }] : [{ from: verb, to: verb + 1 }, words],
      saying,
    }
  }
  if (lower.startsWith('report')) return undefined
  const source = phraseAfter(reading, verb + 1, saying - 1)
  if (!source) return undefined
  const participle = lower.endsWith('ing') || tags[group.from - 1] === 'CCONJ'
  const relay = participle
    ? earlierSubject(reading, state, group.from)
    : subjectBefore(reading, group.from, period.from)
  return { source, relay, cue: [{ from: verb, to: verb + 1 }, words], saying }
}

function groupOf(reading: Reading, verb: number, floor: number): { from: number; passive: boolean } {
  const { tokens, tags } = reading
  if (verbCues.has(tokens[verb]!.lower)) return readGroup(reading, verb, floor)
  let from = verb
  let passive = false
  while (from > floor && (tags[from - 1] === 'AUX' || tags[from - 1] === 'ADV')) {
    from--
    if (/^(?:is|are|was|were|be|been|being)$/.test(tokens[from]!.lower)) passive = true
  }
  return { from, passive }
}
