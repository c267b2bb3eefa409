import { clauseBeforeAs, leadsOn } from './clauseAround.ts'
import { looksLikeClause, opensSpeech } from './clauseShape.ts'
import { type ComplementKind, readComplement } from './complement.ts'
import { endOf, quotationsAt, restAfter } from './contentAfter.ts'
import { contentBefore, startsClause } from './contentBefore.ts'
import { contentLimit } from './contentLimit.ts'
import { frames, type VerbCue } from './cue.ts'
import { verbCues } from './cues.ts'
import type { Found, PeriodState } from './found.ts'
import { mayBeVerb } from './hiddenVerbs.ts'
import { isNominal } from './nounPhrases.ts'
import { readPassive } from './passiveStatements.ts'
import { leadsToQuotedAs, readQuotedAs } from './quotedAs.ts'
import type { Range, Reading } from './reading.ts'
import { evidenceVerbs, isPersonLike, isSourceLike, isTextSource } from './sourceNouns.ts'
import { followsPassive, type Group, isReducedPassive, readGroup } from './verbGroup.ts'
import { readVerbSource } from './verbSource.ts'
import { isNarrator, isSingular, suitsVerb } from './verbSuits.ts'

/** The statement that the verb at token `at` reports, if it reports one. */
export function readVerbStatement(reading: Reading, state: PeriodState, at: number): Found | undefined {
  const cue = verbCues.get(reading.tokens[at]!.lower)
  if (!cue || !mayBeVerb(reading, at, cue)) return undefined
  if (describesSource(state, at)) return undefined
  const quoted = readQuotedAs(reading, state, at)
  if (quoted) return quoted
  const group = readGroup(reading, at, state.period.from)
  if (group.hypothetical || leadsToQuotedAs(reading, at, state.period.to)) return undefined
  return group.passive || isReducedPassive(reading, at, cue, group, state.period.from)
    ? readPassive(reading, state, at, cue, group)
    : readActive(reading, state, at, cue, group)
}

/** “per numbers *reported by* the agency”: the verb says more about a source that another phrase has named. */
function describesSource({ found }: PeriodState, at: number): boolean {
  const last = found[found.length - 1]
  return last?.pattern === 'accordingTo' && last.structure.from < at && at < last.structure.to
}

function readActive(
  reading: Reading,
  state: PeriodState,
  at: number,
  cue: VerbCue,
  group: Group,
): Found | undefined {
  const { period, ends } = state
  const read = readVerbSource(reading, state, at, cue, group)
  if (!read) return undefined
  const { source, pronoun, inverted, shared, participial } = read
  const { tokens } = reading
  const behind = inverted ? source!.to : at + 1
  const complement = readComplement(reading, period, cue, behind, inverted)
  if (!source) {
    // “reflected “the right approach””: without a subject only a comma or colon says that somebody speaks.
    const mark = tokens[complement.start - 1]?.lower
    if (complement.kind !== 'quotation' || (mark !== ':' && mark !== ',')) return undefined
  }
  // “the man *suspected of* opening fire”: nobody stands between, so nobody suspects.
  const accuses = (cue.frames & frames.accusing) !== 0 || cue.lemma === 'suspect'
  if (accuses && /^(?:of|for)$/.test(tokens[at + 1]?.lower ?? '')) return undefined
  // “an analyst *call*”: a noun, as the verb of one person would end in -s.
  if (cue.form === 'base' && group.from === at && source && isSingular(reading, source)) return undefined
  if (source && (isNarrator(reading, source, cue) || !suitsVerb(reading, source, cue, complement.kind)))
    return undefined
  // “the Democrat who *wrote* much of the bill, told reporters”: the clause behind the comma is not what is written.
  if (
    pronoun &&
    complement.kind === 'clause' &&
    !looksLikeClause(reading, complement.start, mainVerb(reading, complement.start, period.to))
  )
    return undefined
  // “The wall was inspected in May and *declared* safe”: the passive goes on.
  if (shared && source && followsPassive(reading, group.from, period.from) && !isSourceLike(reading, source))
    return undefined

  const cueSpan = { from: at, to: complement.cueEnd > at + 1 && !inverted ? complement.cueEnd : at + 1 }
  const structureFrom = inverted || shared || !source ? group.from : Math.min(source.from, group.from)
  const before =
    clauseBeforeAs(reading, state, source, structureFrom, cue, complement) ??
    contentBefore(reading, state, structureFrom, complement)
  const found = (content: readonly Range[], pattern: string): Found | undefined =>
    content.length === 0
      ? undefined
      : {
          content,
          cue: [cueSpan],
          sense: cue.sense,
          source: [source, pronoun].filter((it) => it !== undefined),
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
  const subject = before?.content[0]
  if (subject && subject.from === period.from && startsClause(reading, subject.from, complement))
    return found([...before.content, ...quotationsAt(reading, complement.start, period, ends)], 'cueAfter')
  if (complement.kind === 'none') {
    const announced = source && tokens[source.from - 1]?.lower === 'as' && !before
    if (announced && tokens[complement.start]?.lower === ',') {
      // “As Heald told the paper, ozone has dropped.”
      const start = complement.start + 1
      return found([{ from: start, to: ends.after(start) }], 'cueBefore')
    }
    if (source && !before && !inverted && !shared && leadsOn(reading, period, source, cue, complement)) {
      const start = complement.start + 1
      return found([{ from: start, to: ends.after(start) }], 'cueBefore')
    }
    // “… wins in Ohio, adding to a run of victories”
    if (!before || participial) return undefined
    if (!(cue.frames & (frames.clause | frames.that | frames.question))) return undefined
    // “…, the firm ordered extra stock”: a verb with an object of its own.
    if (isNominal(reading, complement.start) && complement.start < period.to && cue.lemma !== 'say')
      return undefined
    const rest = restAfter(reading, state, complement)
    const parts = [...before.content, ...rest]
    const first = before.content[0]!
    const plain =
      cue.lemma === 'say' &&
      first.from === period.from &&
      first.to - first.from > 2 &&
      isNominal(reading, first.from)
    if (!plain && !parts.some((it) => looksLikeClause(reading, it.from, it.to))) return undefined
    return found(parts, inverted ? 'cueInverted' : 'cueAfter')
  }
  // “what Okoro promised them”
  const thing = source && (tokens[source.from]!.lower === 'what' || tokens[source.from - 1]?.lower === 'what')
  if (thing && complement.kind === 'object') return undefined
  const evidence = evidenceVerbs.has(cue.lemma)
  if ((evidence || cue.sense === 'belief') && source && isNested(reading, state, at, source)) return undefined
  if (participial && evidence && !speaksOn(reading, state, group.from, cue, complement.kind)) return undefined
  if (participial && isThing(reading, group.from, complement.kind)) return undefined
  // “Two of them have shown progress”: in deeds.
  const shown = deeds.has(cue.lemma) && complement.kind === 'object'
  if (shown && source && !isTextSource(reading, source)) return undefined
  if (evidence && complement.kind === 'object' && source && !isPersonLike(reading, source)) {
    // “The poll showed Falk leading Adler”, “Data show no increase”: what somebody has counted tells it.
    if (!findings.has(cue.lemma) || !isTextSource(reading, source)) return undefined
  }
  // “Cole showed “a shocking disregard””: in deeds; the words are somebody else’s.
  const deed = deeds.has(cue.lemma) && complement.kind === 'quotation'
  if (deed && complement.start === at + 1 && source && isPersonLike(reading, source)) return undefined
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
  const last = parts[parts.length - 1]!.to
  const limit = contentLimit(reading, period, { source, group, participial, complement, last })
  return found(limit < last ? cutAt(parts, limit) : parts, pattern)
}

/** Behind a relative clause: the comma before the verb of the main clause, or the end. */
function mainVerb({ tokens, tags, speechOf }: Reading, from: number, to: number): number {
  for (let i = from; i + 1 < to && speechOf[i]! < 0; i++) {
    if (tokens[i]!.lower !== ',') continue
    const cue = tags[i + 1] === 'VERB' ? verbCues.get(tokens[i + 1]!.lower) : undefined
    if (tags[i + 1] === 'AUX' || (cue && cue.form !== 'ing')) return i
  }
  return to
}

/** Verbs that people do with what they do. */
const deeds = new Set(['show', 'demonstrate', 'prove'])

/** “a system of *reporting* abuse”, “laws to mandate *reporting* it”: a thing that may be done, not a report. */
function isThing({ tokens, tags }: Reading, at: number, kind: ComplementKind): boolean {
  if (kind !== 'object' && kind !== 'infinitive') return false
  const before = tokens[at - 1]?.lower ?? ''
  return /^(?:of|from|for|against)$/.test(before) || (tags[at - 1] === 'VERB' && !stages.test(before))
}

const stages =
  /^(?:began|begin|begins|started?|starts|kept|keeps?|continued?|continues|went|goes|go|stopped)$/

/** What texts and counts tell with an object as well as with a clause. */
const findings = new Set([
  'show',
  'find',
  'indicate',
  'suggest',
  'reveal',
  'confirm',
  'project',
  'predict',
  'estimate',
])

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
  if (tokens[from - 1]?.lower !== ',') return false
  if (lemma === 'cite') return true
  if (!last) return false
  return (lemma === 'suggest' || lemma === 'add') && kind === 'clause'
}

function cutAt(parts: readonly Range[], limit: number): readonly Range[] {
  return parts.filter((it) => it.from < limit).map(({ from, to }) => ({ from, to: Math.min(to, limit) }))
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
