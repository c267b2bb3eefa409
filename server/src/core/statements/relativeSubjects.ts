import { frames } from './cue.ts'
import { verbCues } from './cues.ts'
import { isNominal, phraseBefore } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'

/** Longest relative clause looked at, in tokens. */
const longest = 14

/** “all the experts *I spoke to*” before token `end`: a noun phrase with a relative clause without pronoun. */
export function bareRelativeBefore(reading: Reading, end: number, floor: number): Range | undefined {
  const { tags, tokens } = reading
  const verb = tags[end - 1] === 'ADP' ? end - 2 : end - 1
  const subject = verb - 1
  if (subject - 1 < floor || tags[verb] !== 'VERB' || tags[subject] !== 'PRON') return undefined
  if (!/^(?:i|we|he|she|they|you)$/.test(tokens[subject]!.lower) || !isNominal(reading, subject - 1))
    return undefined
  const head = phraseBefore(reading, subject, floor)
  return head && { from: head.from, to: end }
}

/**
 * “the doctor *who signed the letter*” before token `end`: a noun phrase with a relative clause that no comma sets
 * apart. Its verb must not report: of “people who think the mayor” the mayor is the subject of what comes.
 */
export function relativeBefore(reading: Reading, end: number, floor: number): Range | undefined {
  const { tags, tokens, speechOf } = reading
  const stop = Math.max(floor + 1, end - longest)
  let verbs = 0
  for (let i = end - 1; i >= stop; i--) {
    if (speechOf[i]! >= 0 || tags[i] === 'PUNCT' || tags[i] === 'SCONJ') return undefined
    const { lower } = tokens[i]!
    if (pronouns.has(lower) && tags[i] !== 'DET') {
      const next = tags[i + 1]
      if (verbs !== 1 || (next !== 'VERB' && next !== 'AUX' && next !== 'ADV')) return undefined
      const head = tags[i - 1] === 'NOUN' || tags[i - 1] === 'PROPN' || tags[i - 1] === 'PRON'
      const phrase = head ? phraseBefore(reading, i, floor) : undefined
      return phrase && { from: phrase.from, to: end }
    }
    if (tags[i] !== 'VERB' && tags[i] !== 'AUX') continue
    if (tags[i] === 'VERB' && reports(lower)) return undefined
    if (tags[i - 1] !== 'AUX' && !lower.endsWith('ing') && tokens[i - 1]!.lower !== 'to') verbs++
  }
  return undefined
}

const pronouns = new Set(['who', 'that', 'which'])

function reports(lower: string): boolean {
  return ((verbCues.get(lower)?.frames ?? 0) & (frames.clause | frames.that)) !== 0
}

/** Whom “who” stands for: the noun phrase before it, over a comma. */
export function antecedentOf(reading: Reading, pronoun: number, floor: number): Range | undefined {
  const { tokens, tags } = reading
  let behind = tokens[pronoun - 1]?.lower === ',' ? pronoun - 1 : pronoun
  // “Thomas Gray, *24*, who”
  if (tags[behind - 1] === 'NUM' && tokens[behind - 2]?.lower === ',') behind -= 2
  return behind > floor ? phraseBefore(reading, behind, floor) : undefined
}
