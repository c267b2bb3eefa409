import { frames, type VerbCue } from './cue.ts'
import { behindAdverbials, questionWords } from './adverbials.ts'
import type { Found, PeriodState } from './found.ts'
import { followingSubject } from './elidedSubjects.ts'
import { looksLikeClause } from './clauseShape.ts'
import { isNominal, phraseBefore } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'
import { isSourceLike } from './sourceNouns.ts'
import { subjectAfter, subjectBefore } from './sources.ts'
import type { Group } from './verbGroup.ts'

export function readPassive(
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
    const asks = (cue.frames & frames.question) !== 0 && questionWords.has(follows ?? '')
    const rest =
      follows === 'to' || follows === 'that' || follows === 'of' || follows === 'as' || asks
        ? [{ from: behind + (follows === 'to' || follows === 'as' || asks ? 0 : 1), to: ends.after(behind) }]
        : []
    // “was told by his doctor”: the subject is who hears it.
    const told = (cue.frames & (frames.addressee | frames.order)) !== 0
    const content = [...(subject && !told && !isExpletive(reading, subject) ? [subject] : []), ...rest]
    if (content.length === 0) return undefined
    return { ...base, content, source: [agent], pattern: 'passiveAgent' }
  }
  const named = readNaming(reading, at, cue, period)
  if (named && subject)
    return { ...base, ...named, content: [subject, named.content], pattern: 'passiveAgent' }
  if (!next) return undefined
  const question = (cue.frames & frames.question) !== 0 && questionWords.has(next.lower)
  const about = next.lower === 'about'
  if ((question || about) && (cue.lemma === 'ask' || cue.lemma === 'question')) {
    const start = about ? at + 2 : at + 1
    const main = group.from === at ? followingSubject(reading, period, at) : undefined
    const content = { from: start, to: main?.from ?? closingComma(reading, at, start, ends.after(start)) }
    if (content.to <= start) return undefined
    return {
      ...base,
      cue: [{ from: at, to: about ? start : at + 1 }],
      content: [content],
      source: [],
      pattern: 'passive',
    }
  }
  if (!subject) return undefined
  const told = (cue.frames & frames.addressee) !== 0 && looksLikeClause(reading, at + 1, period.to)
  const ordered = (cue.frames & frames.order) !== 0 && next.lower === 'to' && !actsOnly.has(cue.lemma)
  if ((told && isNominal(reading, at + 1)) || ordered) {
    return { ...base, content: [{ from: at + 1, to: ends.after(at + 1) }], source: [], pattern: 'passive' }
  }
  const behind = behindAdverbials(reading, at + 1, period.to)
  if (tokens[behind]?.lower === 'that' && behind < period.to) {
    const content = { from: behind + 1, to: ends.after(behind + 1) }
    return { ...base, content: [content], source: [], pattern: 'passive' }
  }
  // “is reported *to the police*” is done, “is reported *to be* safe” is said.
  const infinitive =
    (cue.frames & frames.passive) !== 0 &&
    next.lower === 'to' &&
    !/^(?:DET|PROPN|NOUN|PRON)$/.test(reading.tags[at + 2] ?? '')
  if (infinitive || isJudged(cue, next.lower, group.passive)) {
    return {
      ...base,
      content: [subject, { from: at + 1, to: ends.after(at + 1) }],
      source: [],
      pattern: 'passive',
    }
  }
  return undefined
}

/** “was *accused of* lying”, “is *described as* fair”, “was *criticized for* it”: somebody says it, whoever that is. */
function isJudged({ frames: bits }: VerbCue, next: string, passive: boolean): boolean {
  if (!passive) return false
  if (next === 'as') return (bits & frames.as) !== 0
  return (bits & frames.accusing) !== 0 && (next === 'of' || next === 'for')
}

/** “Okoro, *asked whether it was safe*, said …”: what stands between two commas ends with the second. */
function closingComma({ tokens, speechOf }: Reading, at: number, start: number, end: number): number {
  if (tokens[at - 1]?.lower !== ',') return end
  for (let i = start; i < end; i++) if (tokens[i]!.lower === ',' && speechOf[i]! < 0) return i
  return end
}

/** In the passive these tell what was done rather than said: “was invited to sing”. */
const actsOnly = new Set(['encourage', 'invite', 'direct', 'promise', 'request'])

/** “The plan was *called a farce by* critics”, “He is *accused of* lying”: what is said of the subject, and by whom. */
function readNaming(
  reading: Reading,
  at: number,
  cue: VerbCue,
  period: Range,
): { readonly content: Range; readonly source: readonly Range[] } | undefined {
  const { tokens, speechOf } = reading
  const start = at + 1
  const stop = Math.min(period.to, at + 15)
  const accused = (cue.frames & frames.accusing) !== 0 && /^(?:of|for)$/.test(tokens[start]?.lower ?? '')
  const as = (cue.frames & frames.as) !== 0 && tokens[start]?.lower === 'as'
  if (!accused && !as && (cue.frames & frames.naming) === 0) return undefined
  for (let i = start; i < stop; i++) {
    if (speechOf[i]! >= 0) continue
    if (tokens[i]!.lower === 'by' && i > start) {
      const source = subjectAfter(reading, i + 1, period.to)
      if (source && isSourceLike(reading, source))
        return { content: { from: start, to: i }, source: [source] }
    }
    if (/^[;:,]$/.test(tokens[i]!.lower)) break
  }
  return undefined
}

function isExpletive({ tokens }: Reading, subject: Range): boolean {
  return subject.to - subject.from === 1 && tokens[subject.from]!.lower === 'it'
}
