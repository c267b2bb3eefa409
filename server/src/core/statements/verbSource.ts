import { frames, type VerbCue } from './cue.ts'
import { earlierSubject, participleSubject } from './elidedSubjects.ts'
import type { PeriodState } from './found.ts'
import type { Range, Reading } from './reading.ts'
import { antecedentOf } from './relativeSubjects.ts'
import { evidenceVerbs, isSourceLike } from './sourceNouns.ts'
import { subjectAfter, subjectBefore } from './sources.ts'
import { behindSubject } from './timesBefore.ts'
import type { Group } from './verbGroup.ts'

interface VerbSource {
  readonly source: Range | undefined
  /** “who” or “which”, where the source is what it stands for: “Falk, *who* said”; it is a part of the source. */
  readonly pronoun?: Range
  /** The subject stands behind its verb: said Ruiz. */
  readonly inverted: boolean
  /** The subject is another verb's, too. */
  readonly shared: boolean
  /** saying, having said */
  readonly participial: boolean
}

/** Who speaks, of an active verb; undefined where a participle has nobody to belong to. */
export function readVerbSource(
  reading: Reading,
  state: PeriodState,
  at: number,
  cue: VerbCue,
  group: Group,
): VerbSource | undefined {
  const { period } = state
  const floor = period.from
  const having = reading.tokens[group.from]!.lower === 'having'
  if ((cue.form === 'ing' && !group.progressive) || having) {
    const source = participleSubject(reading, state, group.from)
    if (source === 'none') return undefined
    return { source, inverted: false, shared: source !== undefined, participial: true }
  }
  const subject = subjectBefore(reading, group.from, floor)
  const found = { source: subject, inverted: false, shared: false, participial: false }
  if (subject) return { ...found, ...behindPronoun(reading, subject, cue, group.from, floor) }
  if (group.from === at && followsSpeechOrComma(reading, group.from, floor)) {
    const after = subjectAfter(reading, at + 1, period.to)
    if (after && invertible(reading, after, period)) return { ...found, source: after, inverted: true }
  }
  if (cue.form !== 'base' && isCoordinated(reading, group.from, floor)) {
    return { ...found, source: earlierSubject(reading, state, group.from), shared: true }
  }
  return found
}

/** Whom a relative pronoun before the verb stands for; things do not say what “which suggests” tells. */
function behindPronoun(
  reading: Reading,
  subject: Range,
  cue: VerbCue,
  verb: number,
  floor: number,
): Partial<VerbSource> {
  const { tokens, tags } = reading
  const at = behindSubject(reading, verb, floor) - 1
  const word = tokens[at]!.lower
  if (word === 'who') return subject.to <= at ? { pronoun: { from: at, to: at + 1 } } : {}
  if ((word !== 'which' && word !== 'that') || subject.from !== at || tags[at] === 'DET') return {}
  const source = antecedentOf(reading, at, floor)
  if (!source || !isSourceLike(reading, source)) return {}
  // “left Nordbank, which suggests …” is about the leaving; “Nordbank, which opposes …” is about the firm.
  const deed = evidenceVerbs.has(cue.lemma) && (cue.frames & frames.clause) !== 0
  return deed ? {} : { source, pronoun: { from: at, to: at + 1 } }
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
