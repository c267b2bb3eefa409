import type { PeriodState } from './found.ts'
import { phraseBefore } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'
import { isDocumentNoun } from './sourceNouns.ts'
import { subjectAfter, subjectBefore } from './sources.ts'

/** The subject of the verb that this one is joined to by “and”. */
export function earlierSubject(
  reading: Reading,
  { period, found }: PeriodState,
  before: number,
): Range | undefined {
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

/** Who says it, of “saying”: its own noun phrase (with Zelensky noting) or the subject of the sentence. */
export function participleSubject(
  reading: Reading,
  state: PeriodState,
  from: number,
): Range | undefined | 'none' {
  const { tokens, tags, speechOf } = reading
  const { period } = state
  if (from <= period.from) return followingSubject(reading, period, from) ?? 'none'
  const { lower } = tokens[from - 1]!
  const followed = () => (lower === ',' ? undefined : followingSubject(reading, period, from))
  if (lower === ',' || tags[from - 1] === 'CCONJ' || openers.has(lower) || speechOf[from - 1]! >= 0) {
    return (
      mainSubject(reading, state, from) ?? interrupted(reading, from, period.from) ?? followed() ?? 'none'
    )
  }
  const phrase = phraseBefore(reading, from, period.from)
  if (!phrase) return earlierSubject(reading, state, from) ?? 'none'
  const before = tokens[phrase.from - 1]?.lower ?? ''
  if (before === 'with') return phrase
  if (isDocumentNoun(tokens[phrase.to - 1]!.lower) || isDocumentNoun(headOf(reading, phrase))) {
    return earlierSubject(reading, state, phrase.from) ?? phrase
  }
  if (before === ',' || before === 'of' || phrase.from === period.from) return phrase
  return earlierSubject(reading, state, from) ?? phrase
}

/** “*Falk*, despite admitting that …, left” */
function interrupted(reading: Reading, from: number, floor: number): Range | undefined {
  const comma = from - 2
  return reading.tokens[comma]?.lower === ',' && comma > floor
    ? subjectBefore(reading, comma, floor)
    : undefined
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
      /^(?:who|which|that|there)$/.test(tokens[subject.from]!.lower) ||
      // “It” stands for somebody only before a verb of doing: it *attacked* him, saying …
      (tokens[subject.from]!.lower === 'it' && tags[i] === 'AUX')
    )
      continue
    return subject
  }
  return undefined
}

/** “Calling it a mistake, *the archbishop* said …”: the subject of the clause behind the participle's. */
export function followingSubject(reading: Reading, period: Range, from: number): Range | undefined {
  const { tokens, tags, speechOf } = reading
  const stop = Math.min(period.to, from + 40)
  for (let i = from + 2; i < stop; i++) {
    if (speechOf[i]! >= 0 || (tokens[i]!.lower !== ',' && speechOf[i - 1]! < 0)) continue
    const phrase = subjectAfter(reading, tokens[i]!.lower === ',' ? i + 1 : i, period.to)
    if (!phrase || /^(?:who|which|that|there)$/.test(tokens[phrase.from]!.lower)) continue
    // Behind an apposition a comma stands before the verb: “the agency’s chair, Helen Marsh, replied”.
    const verb = tokens[phrase.to]?.lower === ',' ? phrase.to + 1 : phrase.to
    if (tags[verb] === 'AUX' || (tags[verb] === 'VERB' && (verb === phrase.to || isFinite(reading, verb))))
      return phrase
  }
  return undefined
}

function isFinite({ tokens }: Reading, verb: number): boolean {
  return !tokens[verb]!.lower.endsWith('ing')
}

const openers = new Set(
  'by before after while whilst in as when without on for though once from instead then despite besides having to'.split(
    ' ',
  ),
)

function headOf({ tokens, tags }: Reading, phrase: Range): string {
  for (let i = phrase.from; i < phrase.to; i++) {
    if (tags[i] === 'ADP') return tokens[i - 1]?.lower ?? ''
  }
  return tokens[phrase.to - 1]!.lower
}
