import { frames, type VerbCue } from './cue.ts'
import { verbCues } from './cues.ts'
import type { ContentEnds } from './contentEnds.ts'
import { type Complement, looksLikeClause, opensSpeech, readComplement } from './complement.ts'
import { isAttributive, phraseBefore } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'
import { subjectAfter, subjectBefore } from './sources.ts'
import { evidenceVerbs, isDocumentNoun, isPersonLike, isSourceLike } from './sourceNouns.ts'
import type { Found } from './found.ts'

/** What the finder of one period has seen so far. */
export interface PeriodState {
  readonly period: Range
  readonly ends: ContentEnds
  readonly found: readonly Found[]
}

/** The statement that the verb at token `at` reports, if it reports one. */
export function readVerbStatement(reading: Reading, state: PeriodState, at: number): Found | undefined {
  const cue = verbCues.get(reading.tokens[at]!.lower)
  if (!cue || !mayBeVerb(reading, at, cue)) return undefined
  const group = readGroup(reading, at, state.period.from)
  if (group.hypothetical) return undefined
  return group.passive || isReducedPassive(reading, at, cue, group)
    ? readPassive(reading, state, at, cue, group)
    : readActive(reading, state, at, cue, group)
}

/** “The visit, *confirmed* by an aide, …”. */
function isReducedPassive({ tokens }: Reading, at: number, cue: VerbCue, group: Group): boolean {
  if (group.from !== at || (cue.form !== 'past' && cue.form !== 'participle')) return false
  return tokens[at - 1]?.lower === ',' && tokens[at + 1]?.lower === 'by'
}

/** The tagger is asked only where a word may as well be a noun or adjective. */
function mayBeVerb(reading: Reading, at: number, cue: VerbCue): boolean {
  const { tags, tokens } = reading
  if (isAttributive(reading, at)) return false
  const tag = tags[at]
  if (tag === 'VERB') return true
  if (tag === 'AUX') return false
  // “says”, “told”, “said” are nothing else; taggers slip on them in headlines.
  if (cue.form === 'third' && tag === 'NOUN' && (tags[at - 1] === 'PROPN' || reading.named[at - 1] === 1)) {
    // “Trump claims he …”
    const next = tokens[at + 1]?.lower
    if (next === 'that' || next === 'he' || next === 'she' || next === 'they' || next === 'it') return true
  }
  return unmistakable.has(tokens[at]!.lower) && cue.form !== 'base' && tag !== 'ADJ'
}

const unmistakable = new Set(['says', 'said', 'told', 'tells', 'saying'])

interface Group extends Range {
  readonly passive: boolean
  /** Negated, modal, or an infinitive that nobody carries out: nothing is reported. */
  readonly hypothetical: boolean
  readonly progressive: boolean
}

const beForms = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'s",
  "'re",
  "'m",
  'gets',
  'got',
])
const modals = new Set(
  "would could should may might must can will 'll 'd wo ca shall cannot would've should've".split(' '),
)
const negations = new Set(['not', "n't", 'never', 'nor', 'neither', 'hardly', 'without'])

/** Verbs whose infinitive is carried out: went on to say, began to speculate. */
const carriers = new Set(
  'went go goes going on continue continued continues begin began begun begins start started proceeded proceed came comes'.split(
    ' ',
  ),
)

function readGroup({ tokens, tags, speechOf }: Reading, at: number, floor: number): Group {
  let from = at
  let passive = false
  let hypothetical = false
  let progressive = false
  const cue = verbCues.get(tokens[at]!.lower)!
  const maybePassive = cue.form === 'past' || cue.form === 'participle'
  while (from > floor && at - from < 8) {
    const i = from - 1
    if (speechOf[i]! >= 0) break
    const { lower } = tokens[i]!
    const tag = tags[i]
    if (lower === 'to' && tag === 'PART') {
      let carrier = i - 1
      while (carrier > floor && tags[carrier] === 'ADV') carrier--
      if (carrier > floor && lower === 'to' && tokens[carrier]!.lower === 'on') carrier--
      if (carriers.has(tokens[carrier]?.lower ?? '')) {
        from = carrier
        continue
      }
      hypothetical = true
      from = i
      break
    }
    if (tag === 'AUX' || (tag === 'VERB' && beForms.has(lower))) {
      if (modals.has(lower)) hypothetical = true
      if (beForms.has(lower)) {
        if (cue.form === 'ing') progressive = true
        else if (maybePassive) passive = true
      }
    } else if (negations.has(lower)) {
      if (cue.lemma !== 'deny') hypothetical = true
    } else if (tag !== 'ADV' || lower === 'when' || lower === 'how' || lower === 'where' || lower === 'why')
      break
    from = i
  }
  return { from, to: at + 1, passive, hypothetical, progressive }
}

function readActive(
  reading: Reading,
  state: PeriodState,
  at: number,
  cue: VerbCue,
  group: Group,
): Found | undefined {
  const { period, ends } = state
  const participial = cue.form === 'ing' && !group.progressive
  const floor = period.from

  let source: Range | undefined
  let inverted = false
  let shared = false
  if (participial) {
    const own = participleSubject(reading, state, group.from)
    if (own === 'none') return undefined
    source = own
    shared = source !== undefined
  } else {
    source = subjectBefore(reading, group.from, floor)
    if (!source && group.from === at && followsSpeechOrComma(reading, group.from, floor)) {
      const after = subjectAfter(reading, at + 1, period.to)
      if (after && invertible(reading, after, period)) {
        source = after
        inverted = true
      }
    }
    if (!source && cue.form !== 'base' && isCoordinated(reading, group.from, floor)) {
      source = earlierSubject(reading, state, group.from)
      shared = true
    }
  }
  const behind = inverted ? source!.to : at + 1
  const complement = readComplement(reading, period, cue, behind, inverted)
  if (!source) {
    // “reflected “the right approach””: without a subject only a comma or colon says that somebody speaks.
    const mark = reading.tokens[complement.start - 1]?.lower
    if (complement.kind !== 'quotation' || (mark !== ':' && mark !== ',')) return undefined
  }
  if (source && !suitsVerb(reading, source, cue)) return undefined

  const cueSpan = { from: at, to: complement.cueEnd > at + 1 && !inverted ? complement.cueEnd : at + 1 }
  const structureFrom = inverted || shared || !source ? group.from : Math.min(source.from, group.from)
  const before = contentBefore(reading, state, structureFrom, complement)
  const found = (content: readonly Range[], pattern: string): Found | undefined =>
    content.length === 0
      ? undefined
      : {
          content,
          cue: [cueSpan],
          sense: cue.sense,
          source: source ? [source] : [],
          pattern,
          structure: { from: structureFrom, to: Math.max(behind, complement.start) },
        }

  if (before?.quoted && complement.kind !== 'that') {
    const rest =
      complement.kind === 'quotation'
        ? [quotationAt(reading, complement.start, period, ends)]
        : restAfter(reading, state, complement).filter((it) => opensSpeech(reading, it.from))
    return found([...before.content, ...rest], inverted ? 'cueInverted' : 'cueAfter')
  }
  if (complement.kind === 'none') {
    const announced = source && reading.tokens[source.from - 1]?.lower === 'as' && !before
    if (announced && reading.tokens[complement.start]?.lower === ',') {
      // “As Heald told the paper, ozone has dropped.”
      const start = complement.start + 1
      return found([{ from: start, to: ends.after(start) }], 'cueBefore')
    }
    if (!before) return undefined
    if (!(cue.frames & (frames.clause | frames.that | frames.question))) return undefined
    const rest = restAfter(reading, state, complement)
    const parts = [...before.content, ...rest]
    if (!parts.some((it) => looksLikeClause(reading, it.from, it.to))) return undefined
    return found(parts, inverted ? 'cueInverted' : 'cueAfter')
  }
  const evidence = evidenceVerbs.has(cue.lemma)
  if ((evidence || cue.sense === 'belief') && source && isNested(reading, state, at, source)) return undefined
  if (participial && evidence && complement.kind !== 'that' && complement.kind !== 'quotation')
    return undefined
  if (evidence && complement.kind === 'object' && source && !isPersonLike(reading, source)) return undefined
  if (
    participial &&
    complement.kind === 'object' &&
    !(cue.frames & (frames.object | frames.naming | frames.as))
  ) {
    return undefined
  }
  const whole =
    complement.kind === 'quotation'
      ? quotationAt(reading, complement.start, period, ends)
      : { from: complement.start, to: complement.end ?? endOf(ends, complement) }
  const relative = relativeEnd(reading, group.from, whole)
  // A participle in front leaves off where its subject begins.
  const limited =
    participial && source && source.from > whole.from
      ? { from: whole.from, to: Math.min(whole.to, source.from) }
      : { from: whole.from, to: relative ?? whole.to }
  const parts = complement.parts ?? [limited]
  return found(parts, shared ? (participial ? 'participle' : 'sharedSubject') : 'cueBefore')
}

function endOf(ends: ContentEnds, { kind, start }: Complement): number {
  return kind === 'that' || kind === 'clause' ? ends.afterClause(start) : ends.after(start)
}

/** “Falk, who said it is safe, left”: where the main clause goes on behind the relative clause. */
function relativeEnd({ tokens, tags, speechOf }: Reading, group: number, content: Range): number | undefined {
  if (tokens[group - 1]?.lower !== 'who' || tokens[group - 2]?.lower !== ',') return undefined
  for (let i = content.from + 1; i + 1 < content.to; i++) {
    if (speechOf[i]! >= 0 || tokens[i]!.lower !== ',') continue
    if (tags[i + 1] === 'AUX' || (tags[i + 1] === 'VERB' && !tokens[i + 1]!.lower.endsWith('ing'))) return i
  }
  return undefined
}

/** “She said she felt …”, “noted that the findings show …”: part of what is reported, not a report of its own. */
function isNested({ tags }: Reading, { found }: PeriodState, at: number, source: Range): boolean {
  const last = found[found.length - 1]
  const inside = last?.content.some((it) => it.from <= at && at < it.to) ?? false
  return (
    inside &&
    last!.pattern !== 'accordingTo' &&
    (tags[source.from] === 'PRON' || tags[source.to - 1] === 'NOUN')
  )
}

/** Verbs that things do as well (shows, suggests) need a source that can mean something by it. */
function suitsVerb(reading: Reading, source: Range, cue: VerbCue): boolean {
  return !evidenceVerbs.has(cue.lemma) || isSourceLike(reading, source)
}

function followsSpeechOrComma({ tokens, speechOf }: Reading, from: number, floor: number): boolean {
  if (from <= floor) return from > 0 && speechOf[from - 1]! >= 0
  const { lower } = tokens[from - 1]!
  return lower === ',' || lower === '—' || lower === '–' || speechOf[from - 1]! >= 0
}

function invertible({ tokens, tags, speechOf }: Reading, after: Range, period: Range): boolean {
  if (after.to >= period.to || speechOf[after.to]! >= 0) return true
  const tag = tags[after.to]
  const { lower } = tokens[after.to]!
  return (
    tag === 'PUNCT' ||
    tag === 'SCONJ' ||
    tag === 'ADP' ||
    tag === 'ADV' ||
    tag === 'CCONJ' ||
    lower === 'who' ||
    lower === 'whose' ||
    tokens[after.to]!.kind !== 'word' ||
    /day$/.test(lower)
  )
}

function isCoordinated({ tokens, tags }: Reading, from: number, floor: number): boolean {
  if (from <= floor) return false
  const { lower } = tokens[from - 1]!
  return tags[from - 1] === 'CCONJ' || (lower === ',' && from - 1 > floor)
}

/** The subject of the verb that this one is joined to by “and”. */
function earlierSubject(reading: Reading, { period, found }: PeriodState, before: number): Range | undefined {
  const last = found[found.length - 1]
  if (last && last.structure.from >= period.from && last.source.length > 0) return last.source[0]
  const { tags, tokens, speechOf } = reading
  const stop = Math.max(period.from, before - 60)
  for (let i = before - 1; i > stop; i--) {
    if (speechOf[i]! >= 0 || (tags[i] !== 'VERB' && tags[i] !== 'AUX') || tokens[i]!.lower.endsWith('ing'))
      continue
    if (tokens[i - 1]!.lower === 'to') continue
    let from = i
    while (from > stop && (tags[from - 1] === 'AUX' || tags[from - 1] === 'ADV' || tags[from - 1] === 'PART'))
      from--
    const subject = subjectBefore(reading, from, period.from)
    if (!subject || /^(?:who|which|that|it|there)$/.test(tokens[subject.from]!.lower)) continue
    return subject
  }
  return undefined
}

/** The subject of the sentence's first finite verb, or of the statement before. */
function mainSubject(reading: Reading, { period, found }: PeriodState, before: number): Range | undefined {
  const last = found[found.length - 1]
  if (last && last.source.length > 0) return last.source[0]
  const { tags, tokens, speechOf } = reading
  const stop = Math.min(before, period.from + 60)
  for (let i = period.from + 1; i < stop; i++) {
    if (speechOf[i]! >= 0 || (tags[i] !== 'VERB' && tags[i] !== 'AUX') || tokens[i]!.lower.endsWith('ing'))
      continue
    let from = i
    while (from > period.from && tags[from - 1] === 'ADV') from--
    const subject = subjectBefore(reading, from, period.from)
    if (
      !subject ||
      reading.tags[subject.from - 1] === 'ADP' ||
      /^(?:who|which|that|it|there)$/.test(tokens[subject.from]!.lower)
    )
      continue
    return subject
  }
  return undefined
}

/** “Calling it a mistake, *the archbishop* said …”: the subject of the clause behind the participle's. */
function followingSubject(reading: Reading, period: Range, from: number): Range | undefined {
  const { tokens, tags, speechOf } = reading
  const stop = Math.min(period.to, from + 40)
  for (let i = from + 2; i < stop; i++) {
    if (speechOf[i]! >= 0 || (tokens[i]!.lower !== ',' && speechOf[i - 1]! < 0)) continue
    const phrase = subjectAfter(reading, tokens[i]!.lower === ',' ? i + 1 : i, period.to)
    if (phrase && (tags[phrase.to] === 'VERB' || tags[phrase.to] === 'AUX')) return phrase
  }
  return undefined
}

/** Who says it, of “saying”: its own noun phrase (with Zelensky noting) or the subject of the sentence. */
function participleSubject(reading: Reading, state: PeriodState, from: number): Range | undefined | 'none' {
  const { tokens, tags, speechOf } = reading
  const { period } = state
  if (from <= period.from) return followingSubject(reading, period, from) ?? 'none'
  const { lower } = tokens[from - 1]!
  if (lower === ',' || tags[from - 1] === 'CCONJ' || openers.has(lower) || speechOf[from - 1]! >= 0) {
    return mainSubject(reading, state, from) ?? 'none'
  }
  const phrase = phraseBefore(reading, from, period.from)
  if (!phrase) return earlierSubject(reading, state, from) ?? 'none'
  if (isDocumentNoun(tokens[phrase.to - 1]!.lower) || isDocumentNoun(headOf(reading, phrase))) {
    return earlierSubject(reading, state, phrase.from) ?? phrase
  }
  const before = tokens[phrase.from - 1]?.lower ?? ''
  if (before === 'with' || before === ',' || before === 'of' || phrase.from === period.from) return phrase
  return earlierSubject(reading, state, from) ?? phrase
}

const openers = new Set(
  'by before after while whilst in as when without on for though once from instead then'.split(' '),
)

function headOf({ tokens, tags }: Reading, phrase: Range): string {
  for (let i = phrase.from; i < phrase.to; i++) {
    if (tags[i] === 'ADP') return tokens[i - 1]?.lower ?? ''
  }
  return tokens[phrase.to - 1]!.lower
}

interface Before {
  readonly content: readonly Range[]
  /** A quotation ends right before the source and cue. */
  readonly quoted: boolean
}

/** What stands before source and cue, where they stand behind what they report. */
function contentBefore(
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
    const endsSentence = /[.]/.test(tokens[last - 1]?.text ?? '') && !separated
    if (endsSentence && structureFrom <= period.from) return undefined
    const from = clauseFrom(reading, state, first)
    return { content: [{ from, to: last + 1 }], quoted: true }
  }
  if (structureFrom <= period.from) return undefined
  const dashed = separator === '—' || separator === '–' || separator === '--'
  if (!separated && !dashed) return undefined
  if (dashed) last = structureFrom - 2
  const floor = previousEnd(state, structureFrom)
  let from = floor
  while (from <= last && (tokens[from]!.lower === ',' || tokens[from]!.lower === ';')) from++
  if (last - from + 1 < 2 && complement.kind !== 'none') return undefined
  return from <= last ? { content: [{ from, to: last + 1 }], quoted: false } : undefined
}

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

export function firstTokenOf(
  { tokens, speechOf, speeches }: Reading,
  speech: number,
  inside: number,
): number {
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

/**
 * The quotation that begins at token `start`, with further ones joined to it (“…” and “…”) and with what completes
 * its clause; a full stop or comma within the marks, or a new clause behind them, ends it.
 */
function quotationAt(reading: Reading, start: number, period: Range, ends: ContentEnds): Range {
  const { tokens, tags, speechOf } = reading
  let to = start
  for (;;) {
    const speech = speechOf[to]!
    while (to < period.to && speechOf[to] === speech) to++
    let next = to
    if (tokens[next]?.lower === ',') next++
    if (tags[next] === 'CCONJ') next++
    if (tags[next] === 'ADV') next++
    if (next >= period.to || !opensSpeech(reading, next) || next - to > 3) break
    to = next
  }
  if (to >= period.to) return { from: start, to: period.to }
  const closing = tokens[to - 2]?.text ?? ''
  const tag = tags[to]
  const finished =
    /^[.,!?…]+$/.test(closing) || tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ' || tag === 'PRON'
  return { from: start, to: finished ? to : Math.max(to, ends.after(start)) }
}

/** The second half of what a parenthesis interrupts: “The plan, he said, is dead”. */
function restAfter(reading: Reading, state: PeriodState, complement: Complement): readonly Range[] {
  const { tokens, tags, speechOf } = reading
  const { period, ends } = state
  let from = complement.start
  if (from >= period.to || tokens[from]!.lower !== ',') return []
  from++
  if (from >= period.to) return []
  if (speechOf[from]! >= 0) return [quotationAt(reading, from, period, ends)]
  const { lower } = tokens[from]!
  if (lower.endsWith('ing') && tags[from] === 'VERB') return []
  if (narration.has(lower) || verbCues.get(lower)?.form === 'ing') return []
  const to = ends.after(from - 1) <= from ? from : ends.after(from)
  return to > from ? [{ from, to }] : []
}

const narration = new Set(
  'who whose which while when after before although though but as according per referring and'.split(' '),
)

function readPassive(
  reading: Reading,
  state: PeriodState,
  at: number,
  cue: VerbCue,
  group: Group,
): Found | undefined {
  const { tokens } = reading
  const { period, ends } = state
  const reduced = tokens[group.from - 1]?.lower === ',' && group.from === at
  const subject = reduced
    ? phraseBefore(reading, group.from - 1, period.from)
    : subjectBefore(reading, group.from, period.from)
  const next = tokens[at + 1]
  const agent = next?.lower === 'by' ? subjectAfter(reading, at + 2, period.to) : undefined
  const base = {
    cue: [{ from: at, to: at + 1 }],
    sense: cue.sense,
    structure: { from: group.from, to: at + 1 },
  }
  if (agent) {
    if (!isSourceLike(reading, agent)) return undefined
    const behind = agent.to
    const follows = tokens[behind]?.lower
    const rest =
      follows === 'to' || follows === 'that' || follows === 'of' || follows === 'as'
        ? [{ from: behind + (follows === 'to' || follows === 'as' ? 0 : 1), to: ends.after(behind) }]
        : []
    const content = [...(subject && !isExpletive(reading, subject) ? [subject] : []), ...rest]
    if (content.length === 0) return undefined
    return { ...base, content, source: [agent], pattern: 'passiveAgent' }
  }
  if (!next || !subject) return undefined
  if (next.lower === 'that') {
    return { ...base, content: [{ from: at + 2, to: ends.after(at + 2) }], source: [], pattern: 'passive' }
  }
  if ((cue.frames & frames.passive) !== 0 && next.lower === 'to') {
    const whole = isExpletive(reading, subject) ? [] : [subject]
    return {
      ...base,
      content: [...whole, { from: at + 1, to: ends.after(at + 1) }],
      source: [],
      pattern: 'passive',
    }
  }
  return undefined
}

function isExpletive({ tokens }: Reading, subject: Range): boolean {
  return subject.to - subject.from === 1 && tokens[subject.from]!.lower === 'it'
}
