import { findIntroducer } from './introducer.ts'
import { phraseAfter } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'
import { isPersonLike, isSourceLike } from './sourceNouns.ts'
import { subjectAfter } from './sources.ts'

/** What stands beside a quotation and gives it a speaker. */
export interface Beside {
  /** Undefined where only who hears it is told: “…,” he was told. */
  readonly source: Range | undefined
  readonly cue: Range
  readonly pattern: 'cueAfter' | 'cueInverted' | 'introduction' | 'passive' | 'passiveAgent'
}

/**
 * Who says a quotation that no reporting verb belongs to. Any verb reports where it stands as one would: behind the
 * comma that ends the quotation (“…,” remembered Roy Verley), or in the sentence that leads to a colon.
 */
export function readBeside(reading: Reading, quotation: Range, period: Range): Beside | undefined {
  const { tokens, speechOf } = reading
  const { from, to } = quotation
  const before = from - 1
  if (before >= period.from && speechOf[before]! < 0) {
    const mark = tokens[before]!.lower
    if (mark === ':' || (mark === ',' && closesVerb(reading, before, period.from, from))) {
      const introducer = findIntroducer(reading, period.from, before)
      return introducer && { ...introducer, pattern: 'introduction' }
    }
  }
  if (endsOpen(reading, quotation)) return readBehind(reading, to, period.to)
  return undefined
}

/** “Sanders shot back, “They …””: a comma, before a capital, behind a verb with no more than a few words to it. */
function closesVerb(
  { tokens, tags, speechOf }: Reading,
  comma: number,
  floor: number,
  quotation: number,
): boolean {
  if (!/^\p{Lu}/u.test(tokens[quotation + 1]?.text ?? '')) return false
  for (let i = comma - 1; i >= floor && i > comma - 7; i--) {
    if (speechOf[i]! >= 0 || tokens[i]!.kind === 'punctuation') return false
    if (tags[i] === 'VERB') return !tokens[i]!.lower.endsWith('ing')
  }
  return false
}

/** The sentence goes on behind the quotation: its last mark is a comma, or one of those that a small letter may follow. */
function endsOpen({ tokens }: Reading, { to }: Range): boolean {
  const last = tokens[to - 2]?.text ?? ''
  const next = tokens[to]
  if (!next) return false
  if (last === ',' || next.lower === ',') return true
  return /^(?:[?!]|—|–|--)$/.test(last) && /^\p{Ll}/u.test(next.text)
}

function readBehind(reading: Reading, behind: number, stop: number): Beside | undefined {
  const { tokens, tags } = reading
  const at = tokens[behind]!.lower === ',' ? behind + 1 : behind
  if (at >= stop) return undefined
  if (isPlainVerb(reading, at)) {
    const source = subjectBehind(reading, at + 1, stop)
    return source && speaks(reading, source)
      ? { source, cue: { from: at, to: at + 1 }, pattern: 'cueInverted' }
      : undefined
  }
  const source = phraseAfter(reading, at, stop)
  if (!source || !speaks(reading, source)) return undefined
  let verb = source.to
  while (verb < stop && (tags[verb] === 'ADV' || tags[verb] === 'AUX')) verb++
  if (verb >= stop || !isPlainVerb(reading, verb)) return undefined
  if (verb > source.to && beForms.test(tokens[verb - 1]!.lower)) {
    const agent = tokens[verb + 1]?.lower === 'by' ? subjectAfter(reading, verb + 2, stop) : undefined
    return { source: agent, cue: { from: verb, to: verb + 1 }, pattern: agent ? 'passiveAgent' : 'passive' }
  }
  return { source, cue: { from: verb, to: verb + 1 }, pattern: 'cueAfter' }
}

const beForms = /^(?:am|is|are|was|were|be|been|being)$/

/** A participle may open the noun phrase: said *undecided* voter Stephanie Hooton. */
function subjectBehind(reading: Reading, at: number, stop: number): Range | undefined {
  const { tags, tokens } = reading
  const described = tags[at] === 'VERB' && /(?:ed|en|ing)$/.test(tokens[at]!.lower)
  const source = subjectAfter(reading, described ? at + 1 : at, stop)
  return source && { from: at, to: source.to }
}

function isPlainVerb({ tokens, tags }: Reading, at: number): boolean {
  return tags[at] === 'VERB' && !tokens[at]!.lower.endsWith('ing')
}

function speaks(reading: Reading, source: Range): boolean {
  return isPersonLike(reading, source) || isSourceLike(reading, source)
}
