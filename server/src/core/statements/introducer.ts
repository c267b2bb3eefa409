import { phraseAfter, phraseBefore } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'
import { isPersonLike, isSourceLike } from './sourceNouns.ts'
import { subjectBefore } from './sources.ts'

/** Who is given the word, and with which words. */
export interface Introducer {
  readonly source: Range
  readonly cue: Range
}

/** How far before the colon the sentence is read, in tokens. */
const reach = 60

/** Verbs whose object speaks: “Frank quotes Alfred Kahn:”. */
const quoting = new Set(['quote', 'quotes', 'quoted', 'quoting', 'cite', 'cites', 'cited', 'citing'])

/**
 * Who has the word behind the colon at token `colon` where no reporting verb says so: the subject of the sentence
 * (“Hart broke down what was wrong:”), whose answer it is (“Hart’s answer:”), or a name alone (“– Ana Ruiz:”).
 */
export function findIntroducer(reading: Reading, floor: number, colon: number): Introducer | undefined {
  const { tokens, tags, speechOf } = reading
  const from = Math.max(floor, colon - reach)
  let verbs = 0
  for (let i = from; i < colon; i++) {
    if (speechOf[i]! >= 0 || (tags[i] !== 'VERB' && tags[i] !== 'AUX')) continue
    verbs++
    if (quoting.has(tokens[i]!.lower)) {
      const source = phraseAfter(reading, i + 1, colon)
      return source && speaks(reading, source) ? { source, cue: { from: i, to: i + 1 } } : undefined
    }
    if (tokens[i]!.lower.endsWith('ing') || tokens[i - 1]?.lower === 'to') continue
    const source = subjectOf(reading, i, from)
    if (!source) continue
    const verb = mainVerb(reading, i, colon)
    return verb !== undefined && speaks(reading, source)
      ? { source, cue: { from: verb, to: verb + 1 } }
      : undefined
  }
  return verbs === 0 ? label(reading, from, colon) : undefined
}

function subjectOf(reading: Reading, verb: number, floor: number): Range | undefined {
  let end = verb
  while (end > floor && /^(?:ADV|PART)$/.test(reading.tags[end - 1]!)) end--
  const subject = subjectBefore(reading, end, floor)
  if (!subject || subordinate.test(reading.tokens[subject.from]!.lower)) return undefined
  const before = subject.from - 1
  if (before < floor) return subject
  const opened = reading.tags[before] === 'ADP' || subordinate.test(reading.tokens[before]!.lower)
  return opened ? undefined : subject
}

/** What opens a clause that hangs on another: “*When* Wallace died, …”, “…, *which* he wrote:”. */
const subordinate =
  /^(?:who|which|that|it|there|when|whenever|as|while|after|before|since|until|because|if|though|although|whether|where|how|what|why)$/

/** The verb that an auxiliary belongs to; undefined in the passive, where the subject is spoken to or about. */
function mainVerb({ tokens, tags }: Reading, at: number, colon: number): number | undefined {
  if (tags[at] === 'VERB') return at
  let i = at + 1
  while (i < colon && (tags[i] === 'AUX' || tags[i] === 'ADV' || tags[i] === 'PART')) i++
  if (i >= colon || tags[i] !== 'VERB') return at
  const be = /^(?:am|is|are|was|were|be|been|being|'s|'re)$/.test(tokens[i - 1]!.lower)
  return be && !tokens[i]!.lower.endsWith('ing') ? undefined : i
}

/** No verb at all: “Hart’s answer:”, “Her advice to the party:”, “– Ana Ruiz:”. */
function label(reading: Reading, floor: number, colon: number): Introducer | undefined {
  const { tokens, tags } = reading
  const phrase = phraseBefore(reading, colon, floor)
  if (!phrase) return undefined
  const { from, to } = phrase
  if (/^(?:his|her|their|my|our|its)$/.test(tokens[from]!.lower) && to - from >= 2)
    return { source: { from, to: from + 1 }, cue: { from: from + 1, to: from + 2 } }
  for (let i = from + 1; i + 1 < to && i < from + 8; i++) {
    if (tokens[i]!.lower !== "'s" && tokens[i]!.lower !== "'") continue
    const source = { from, to: i }
    return speaks(reading, source) ? { source, cue: { from: i + 1, to: i + 2 } } : undefined
  }
  if (tags[to - 1] !== 'PROPN' && reading.named[to - 1] !== 1) return undefined
  return isPersonLike(reading, phrase) ? { source: phrase, cue: { from: colon, to: colon + 1 } } : undefined
}

function speaks(reading: Reading, source: Range): boolean {
  return isPersonLike(reading, source) || isSourceLike(reading, source)
}
