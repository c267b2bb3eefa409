import { frames, type VerbCue } from './cue.ts'
import { questionWords } from './adverbials.ts'
import type { Found, PeriodState } from './found.ts'
import { phraseBefore } from './nounPhrases.ts'
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
    const rest =
      follows === 'to' || follows === 'that' || follows === 'of' || follows === 'as'
        ? [{ from: behind + (follows === 'to' || follows === 'as' ? 0 : 1), to: ends.after(behind) }]
        : []
    const content = [...(subject && !isExpletive(reading, subject) ? [subject] : []), ...rest]
    if (content.length === 0) return undefined
    return { ...base, content, source: [agent], pattern: 'passiveAgent' }
  }
  if (!next) return undefined
  const question = (cue.frames & frames.question) !== 0 && questionWords.has(next.lower)
  if (question && (cue.lemma === 'ask' || cue.lemma === 'question')) {
    return { ...base, content: [{ from: at + 1, to: ends.after(at + 1) }], source: [], pattern: 'passive' }
  }
  if (!subject) return undefined
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
