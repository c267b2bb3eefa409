import { looksLikeClause, opensSpeech } from './clauseShape.ts'
import { type Complement, type ComplementKind, readComplement } from './complement.ts'
import { endOf, quotationsAt, relativeEnd, restAfter } from './contentAfter.ts'
import { contentBefore } from './contentBefore.ts'
import { frames, type VerbCue } from './cue.ts'
import { verbCues } from './cues.ts'
import { earlierSubject, participleSubject } from './elidedSubjects.ts'
import type { Found, PeriodState } from './found.ts'
import { isAttributive } from './nounPhrases.ts'
import { readPassive } from './passiveStatements.ts'
import type { Range, Reading } from './reading.ts'
import { evidenceVerbs, isPersonLike, isSourceLike } from './sourceNouns.ts'
import { subjectAfter, subjectBefore } from './sources.ts'
import { type Group, isReducedPassive, readGroup } from './verbGroup.ts'

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
  if (source && !suitsVerb(reading, source, cue, complement.kind)) return undefined

  const cueSpan = { from: at, to: complement.cueEnd > at + 1 && !inverted ? complement.cueEnd : at + 1 }
  const structureFrom = inverted || shared || !source ? group.from : Math.min(source.from, group.from)
  const before =
    clauseBeforeAs(reading, state, structureFrom, cue, complement) ??
    contentBefore(reading, state, structureFrom, complement)
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
        ? quotationsAt(reading, complement.start, period, ends)
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
  if (participial && evidence && !speaksOn(reading, state, group.from, cue, complement.kind)) return undefined
  if (evidence && complement.kind === 'object' && source && !isPersonLike(reading, source)) return undefined
  if (
    participial &&
    complement.kind === 'object' &&
    !(cue.frames & (frames.object | frames.naming | frames.as))
  ) {
    return undefined
  }
  const pattern = shared ? (participial ? 'participle' : 'sharedSubject') : 'cueBefore'
  if (complement.parts) return found(complement.parts, pattern)
  const parts =
    complement.kind === 'quotation'
      ? quotationsAt(reading, complement.start, period, ends)
      : [{ from: complement.start, to: complement.end ?? endOf(ends, complement) }]
  // A participle in front leaves off where its subject begins, a relative clause where the main clause goes on.
  const limit =
    participial && source && source.from > complement.start
      ? source.from
      : relativeEnd(reading, group.from, { from: complement.start, to: parts[parts.length - 1]!.to })
  return found(limit === undefined ? parts : cutAt(parts, limit), pattern)
}

/** “he said, *citing* a poll”: what the one who speaks does with it, or a report in words of its own. */
function speaksOn(
  { tokens }: Reading,
  { found }: PeriodState,
  from: number,
  { lemma }: VerbCue,
  kind: ComplementKind,
): boolean {
  if (kind === 'that' || kind === 'quotation') return true
  const last = found[found.length - 1]
  if (!last || tokens[from - 1]?.lower !== ',') return false
  return lemma === 'cite' || (lemma === 'suggest' && kind === 'clause')
}

function cutAt(parts: readonly Range[], limit: number): readonly Range[] {
  return parts.filter((it) => it.from < limit).map(({ from, to }) => ({ from, to: Math.min(to, limit) }))
}

/** “*It is an old trick*, as Field noted in May.” */
function clauseBeforeAs(
  reading: Reading,
  state: PeriodState,
  from: number,
  cue: VerbCue,
  complement: Complement,
) {
  const { tokens } = reading
  if (complement.kind !== 'none' || tokens[from - 1]?.lower !== 'as') return undefined
  if ((cue.frames & frames.clause) === 0 || cue.sense === 'belief' || evidenceVerbs.has(cue.lemma))
    return undefined
  const before = contentBefore(reading, state, from - 1, complement)
  const first = before?.content[0]
  // “And, as Field noted, it is old”: what follows is what he noted.
  return first && first.to - first.from > 2 ? before : undefined
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
function suitsVerb(reading: Reading, source: Range, cue: VerbCue, kind: ComplementKind): boolean {
  if (!evidenceVerbs.has(cue.lemma) || isSourceLike(reading, source)) return true
  // “…, it added”: “it” speaks where nothing but words can be added.
  const it = reading.tokens[source.from]!.lower === 'it' && source.to - source.from === 1
  return it && speechVerbs.has(cue.lemma) && (kind === 'none' || kind === 'that' || kind === 'quotation')
}

const speechVerbs = new Set(['add', 'repeat', 'confirm', 'continue', 'predict', 'estimate', 'reject'])

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
