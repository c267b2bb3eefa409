import { verbCues } from './cues.ts'
import { isCalendarWord, isNominal, openingBracket, phraseAfter, phraseBefore } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'
import { antecedentOf, bareRelativeBefore, relativeBefore } from './relativeSubjects.ts'
import { isPersonNoun } from './sourceNouns.ts'
import { behindSubject } from './timesBefore.ts'

/** How far to the left a subject may stand from its verb, in tokens. */
const reach = 60

/**
 * The subject that stands left of the verb group beginning at `verb`, with its apposition or relative clause:
 * “Hugh Hill, a doctor,” said. Undefined where something else stands there.
 */
export function subjectBefore(reading: Reading, verb: number, floor: number): Range | undefined {
  const { tokens } = reading
  if (verb - 1 < floor) return undefined
  const end = behindSubject(reading, verb, floor)
  const last = end - 1
  const mark = tokens[last]!.lower
  if (!marks.has(mark)) {
    const relative = bareRelativeBefore(reading, end, floor) ?? relativeBefore(reading, end, floor)
    if (relative) return relative
    const phrase = phraseBefore(reading, end, floor)
    if (phrase && tokens[phrase.to - 1]!.lower === 'who')
      return antecedentOf(reading, phrase.from, floor) ?? phrase
    if (!phrase) return undefined
    const described = withName(reading, phrase, verb, floor)
    return described ?? whoSay(reading, trimFronted(reading, phrase, floor), verb)
  }
  if (mark === ')') {
    const open = openingBracket(reading, last, floor)
    const named = open < last ? phraseBefore(reading, open, floor) : undefined
    return named && { from: trimFronted(reading, named, floor).from, to: end }
  }
  const stop = Math.max(floor, end - reach)
  for (let at = last - 1; at > stop; at--) {
    if (reading.speechOf[at]! >= 0) return undefined
    if (tokens[at]!.lower !== mark) continue
    if ((mark === ',' && !mayInterrupt(reading, at + 1)) || isClause(reading, at + 1, last)) continue
    const phrase = phraseBefore(reading, at, floor)
    // “A wall that fell *last Thursday*, flooding homes, had been …”: when it was is nobody who acts.
    if (!phrase || isCalendarPhrase(reading, phrase)) return undefined
    const named = withAppositionInFront(reading, trimFronted(reading, phrase, floor), floor)
    return { from: named.from, to: interruptionBelongs(reading, at + 1) ? last : at }
  }
  // A comma between subject and verb that no other one opens.
  const phrase = mark === ',' ? phraseBefore(reading, last, floor) : undefined
  return phrase?.from === floor && last > floor + 1 ? phrase : undefined
}

const marks = new Set([',', ')', '—', '–', '--'])

/** Between the commas stands more about the subject, or when and where it spoke. */
function mayInterrupt(reading: Reading, at: number): boolean {
  const { lower } = reading.tokens[at]!
  return lower !== 'but' && lower !== 'and'
}

/** “for some, *the losses would outstrip the gains*, said …”: a clause of its own, not one about a subject. */
function isClause(reading: Reading, from: number, to: number): boolean {
  if (!isNominal(reading, from) || relative.has(reading.tokens[from]!.lower)) return false
  for (let i = from; i < to; i++) {
    const { lower } = reading.tokens[i]!
    if (relative.has(lower) || lower === 'that' || reading.tags[i] === 'ADP') return false
    if (reading.tags[i] === 'AUX') return true
  }
  return false
}

/** An apposition or relative clause is part of the source; “when asked about it” and “meanwhile” are not. */
function interruptionBelongs(reading: Reading, at: number): boolean {
  const { lower } = reading.tokens[at]!
  if (relative.has(lower) || isNominal(reading, at)) return !isCalendarWord(reading.tokens[at])
  return lower === 'of' || lower === 'formerly' || lower === 'now'
}

const relative = new Set(['who', 'whose', 'which', 'whom'])

/** “Jo Falk, *one doctor at the clinic* said”: a description that no second comma sets apart from the verb. */
function withName(reading: Reading, phrase: Range, verb: number, floor: number): Range | undefined {
  const { tokens, tags, named } = reading
  if (tokens[phrase.from - 1]?.lower !== ',' || tokens[verb + 1]?.lower === ',') return undefined
  if (!/^(?:an?|the|one)$/.test(tokens[phrase.from]!.lower)) return undefined
  const whole = withAppositionInFront(reading, phrase, floor)
  const last = phrase.from - 2
  const isName = tags[last] === 'PROPN' || named[last] === 1
  return whole.from < phrase.from && isName ? whole : undefined
}

/** “*a move* critics *say*”: behind the singular another phrase begins, which the verb agrees with. */
function whoSay({ tokens }: Reading, phrase: Range, verb: number): Range {
  const last = phrase.to - 1
  const plural = verbCues.get(tokens[verb]?.lower ?? '')?.form === 'base' && tokens[last]!.lower.endsWith('s')
  const singular = phrase.to - phrase.from > 2 && /^an?$/.test(tokens[phrase.from]!.lower)
  return plural && singular && isPersonNoun(tokens[last]!.lower) ? { from: last, to: phrase.to } : phrase
}

function isCalendarPhrase({ tokens }: Reading, { from, to }: Range): boolean {
  return to - from <= 2 && isCalendarWord(tokens[to - 1])
}

/** “Daniel Montalvo, 19, of Harburg, a member …”: takes in the name before an age or description between commas. */
function withAppositionInFront(reading: Reading, phrase: Range, floor: number): Range {
  const { tags, tokens } = reading
  let { from } = phrase
  if (tags[from] === 'PRON') return phrase
  for (let steps = 0; steps < 5 && from - 2 >= floor; steps++) {
    if (tokens[from - 1]!.lower === 'of' && tokens[from - 2]!.lower === ',') from--
    if (tokens[from - 1]!.lower !== ',') break
    const before = phraseBefore(reading, from - 1, floor)
    if (!before || isCalendarWord(tokens[before.from])) break
    from = before.from
    if (from === floor || startsClause(reading, from - 1)) return { from, to: phrase.to }
  }
  return phrase
}

function startsClause({ tags, speechOf }: Reading, i: number): boolean {
  return speechOf[i]! >= 0 || tags[i] === 'CCONJ' || tags[i] === 'ADV' || tags[i] === 'SCONJ'
}

/** “On Tuesday Trump said”, “In the second half Kane said”: what hangs on a fronted preposition is not the subject. */
function trimFronted(reading: Reading, phrase: Range, floor: number): Range {
  const { tags, tokens } = reading
  const before = phrase.from - 1
  if (before < floor || tags[before] !== 'ADP') return phrase
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const begins =
      tags[i] === 'DET' || (tags[i] === 'PROPN' && tags[i - 1] !== 'PROPN' && tags[i - 1] !== 'DET')
    const complete = tags[i - 1] === 'NOUN' || tags[i - 1] === 'NUM' || isCalendarWord(tokens[i - 1])
    if (begins && complete) return { from: i, to: phrase.to }
  }
  return phrase
}

/** The subject right of its verb, with its apposition: said “Jorge Amaral, a spokesman for the air force”. */
export function subjectAfter(reading: Reading, start: number, ceiling: number): Range | undefined {
  const phrase = phraseAfter(reading, start, ceiling)
  if (!phrase) return undefined
  const { tags, tokens } = reading
  let { to } = phrase
  // “numbers reported by the agency”
  if (tags[to] === 'VERB' && /(?:ed|en|ing)$/.test(tokens[to]!.lower) && tags[to + 1] === 'ADP') {
    to = phraseAfter(reading, to + 2, ceiling)?.to ?? to
  }
  return { from: phrase.from, to: appositionEnd(reading, to, ceiling) }
}

/** Where appositions end that follow a noun phrase ending at `end`. */
export function appositionEnd(reading: Reading, end: number, ceiling: number): number {
  const { tokens, tags } = reading
  let to = end
  for (let steps = 0; steps < 4; steps++) {
    if (to + 1 >= ceiling || tokens[to]!.lower !== ',') break
    const first = to + 1
    if (!isNominal(reading, first) || tags[first] === 'PRON' || isCalendarWord(tokens[first])) break
    const more = phraseAfter(reading, first, ceiling)
    if (!more) break
    const behind = tokens[more.to]?.lower
    const ends = more.to >= ceiling || behind === ',' || behind === '.' || behind === ';' || behind === ':'
    const quoted = more.to < ceiling && reading.speechOf[more.to]! >= 0
    if (!ends && !quoted && !(tags[more.to] === 'SCONJ') && !relative.has(behind ?? '')) break
    to = more.to
  }
  return to
}
