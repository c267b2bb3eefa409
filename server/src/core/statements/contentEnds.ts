import { looksLikeClause } from './clauseShape.ts'
import { verbCues } from './cues.ts'
import { closesReport } from './hiddenVerbs.ts'
import { isNominal } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'
import { evidenceVerbs } from './sourceNouns.ts'

/** Where reporting may stop before its sentence does: for each token of the period the next such place. */
export interface ContentEnds {
  /** Index behind the last token of a content that begins at `start`; trailing punctuation is not yet taken off. */
  after(start: number): number
  /** The same for a clause: a relative clause before its verb does not end it. */
  afterClause(start: number): number
}

/** Longest content without a full stop, in tokens: it bounds the work on text that nests cue in cue. */
const longestContent = 500

/** Conjunctions behind a comma that take the word back to the narrator. */
const narratorsTurn = new Set(['but', 'although', 'though', 'while', 'whereas', 'which', 'yet'])

/** Participles with which the narrator comments on what was reported. */
const commenting = new Set(
  `highlighting underscoring underlining signaling signalling reflecting illustrating emphasizing emphasising
  marking representing raising`.split(/\s+/),
)

/** Finds the places of one period in one pass from its end. */
export function findContentEnds(reading: Reading, period: Range): ContentEnds {
  const { from, to } = period
  const next = new Int32Array(to - from + 1)
  next[to - from] = to
  for (let i = to - 1; i >= from; i--)
    next[i - from] = endsContent(reading, i, period) ? i : next[i - from + 1]!
  const after = (start: number) =>
    start + 1 >= to ? to : Math.min(next[start + 1 - from]!, start + longestContent)
  return {
    after,
    afterClause(start) {
      const first = after(start)
      if (reading.tokens[first + 1]?.lower !== 'which' || looksLikeClause(reading, start, first)) return first
      const second = after(first)
      return looksLikeClause(reading, start, second) ? second : first
    },
  }
}

/** Whether a content that runs up to token `i` stops before it. */
function endsContent(reading: Reading, i: number, { from, to }: Range): boolean {
  const { tokens, speechOf } = reading
  if (speechOf[i]! >= 0) return false
  const { lower } = tokens[i]!
  const behindSpeech = i > from && closesSpeech(reading, i)
  if (lower === ',' || lower === '—' || lower === '–' || lower === '--') {
    return i + 1 < to && turnsAway(reading, i + 1, to, behindSpeech)
  }
  // The comma stands within the marks: “…,” adding that.
  if (behindSpeech && tokens[i - 2]?.lower === ',' && turnsAway(reading, i, to, true)) return true
  if (lower === 'but' && tokens[i + 1]?.lower === 'that') return false
  if (lower === 'but') return reportsAtOnce(reading, i + 1, to) || beginsClause(reading, i + 1, to)
  if (lower === 'and') return reportsAtOnce(reading, i + 1, to)
  if (lower === ';') return reportsAgain(reading, i + 1, to)
  return lower === 'according' && tokens[i + 1]?.lower === 'to'
}

/** Behind a comma: the narrator takes over, or another cue does. */
function turnsAway(reading: Reading, i: number, to: number, behindSpeech: boolean): boolean {
  const { tokens, tags } = reading
  const word = tokens[i]!.lower
  // “, *but that* nobody was counting” is reported, too.
  if (word === 'but' && tokens[i + 1]?.lower === 'that') return false
  if (narratorsTurn.has(word) || word === 'according' || word === 'per') return true
  if (commenting.has(word)) return true
  if (word === 'with' && isNominal(reading, i + 1) && saysNext(reading, i + 1, to)) return true
  const cue = verbCues.get(word)
  if (cue?.form === 'ing' && (!evidenceVerbs.has(cue.lemma) || tokens[i + 1]?.lower === 'that')) return true
  // Behind a quotation the narrator explains: “…,” framing it as a guide.
  const next = tags[i + 1]
  if (behindSpeech && word.endsWith('ing') && (tags[i] === 'VERB' || next === 'PRON' || next === 'DET'))
    return true
  // “While Putin called it fair, Zelensky warned …”
  if (isNominal(reading, i) && reportsAgain(reading, i, to)) return true
  return (word === 'and' || word === 'or' || word === 'then') && reportsAgain(reading, i + 1, to)
}

/** “, with the mayor *saying* it is safe” */
function saysNext({ tokens, tags, speechOf }: Reading, i: number, to: number): boolean {
  const stop = Math.min(to, i + 16)
  for (let at = i; at < stop; at++) {
    if (speechOf[at]! >= 0 || tags[at] === 'PUNCT') return false
    if (tags[at] !== 'VERB') continue
    const cue = verbCues.get(tokens[at]!.lower)
    return cue?.form === 'ing' && !evidenceVerbs.has(cue.lemma)
  }
  return false
}

function closesSpeech({ tokens, speechOf, speeches }: Reading, i: number): boolean {
  const speech = speechOf[i - 1]!
  return speech >= 0 && speeches[speech]!.end <= tokens[i]!.start
}

/** A finite cue verb right here, perhaps behind an adverb or pronoun: “and urged”, “and he said”. */
function reportsAtOnce({ tokens, tags }: Reading, i: number, to: number): boolean {
  let at = i
  const skip = () => {
    while (at < to && at < i + 5 && (tags[at] === 'ADV' || tags[at] === 'AUX' || tags[at] === 'PART')) at++
  }
  skip()
  if (at < to && /^(?:he|she|they|it)$/.test(tokens[at]!.lower)) at++
  skip()
  if (at >= to || tags[at] !== 'VERB') return false
  const cue = verbCues.get(tokens[at]!.lower)
  // “but *did not suggest*”
  const denied = tags[at - 1] === 'PART' && tokens[at - 1]!.lower !== 'to'
  return cue !== undefined && (cue.form !== 'base' || denied) && cue.sense !== 'belief'
}

/** A subject with its verb: “but it now appears”. */
function beginsClause({ tags }: Reading, i: number, to: number): boolean {
  if (i >= to || !/^(?:PRON|DET|PROPN|NOUN)$/.test(tags[i]!)) return false
  const stop = Math.min(to, i + 7)
  for (let at = i + 1; at < stop; at++) {
    if (tags[at] === 'VERB' || tags[at] === 'AUX') return true
    if (tags[at] === 'PUNCT' || tags[at] === 'ADP' || tags[at] === 'SCONJ') return false
  }
  return false
}

/** A clause of its own with a cue verb, before the next punctuation: “, and the ministry said”. */
function reportsAgain(reading: Reading, i: number, to: number): boolean {
  const { tokens, tags, speechOf } = reading
  const stop = Math.min(to, i + 14)
  for (let at = i; at < stop; at++) {
    if (speechOf[at]! >= 0) return false
    const tag = tags[at]
    if (tag === 'PUNCT' || tag === 'SCONJ') return false
    if (tag === 'NOUN') {
      const ends = at > i && tokens[at + 1]?.kind !== 'word' && closesReport(reading, at)
      if (ends && verbCues.get(tokens[at]!.lower)?.form === 'third') return true
    }
    if (tag !== 'VERB') continue
    const cue = verbCues.get(tokens[at]!.lower)
    return cue !== undefined && cue.form !== 'base'
  }
  return false
}
