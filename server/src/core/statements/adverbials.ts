import { nounCues } from './cues.ts'
import { isCalendarWord, phraseAfter } from './nounPhrases.ts'
import type { Reading } from './reading.ts'

export function behindAddressee(reading: Reading, at: number, to: number): number {
  const { tokens, tags } = reading
  if (tokens[at]?.lower === 'that') return at
  const phrase = phraseAfter(reading, at, to)
  if (!phrase || tags[phrase.to - 1] === 'DET') return at
  const next = tags[phrase.to]
  const { lower = '' } = tokens[phrase.to] ?? {}
  if ((next === 'VERB' && !lower.endsWith('ing')) || next === 'AUX') {
    // “told the plan would fail” has no addressee; “told him Rome would fail” has one.
    const single = tags[phrase.from] === 'PRON' || tags[phrase.from] === 'PROPN'
    const inner = single && phrase.to - phrase.from > 1 ? phrase.from + 1 : at
    return inner
  }
  return phrase.to
}

/** Behind adverbs, dates and prepositional phrases that say when, where and to whom. */
export function behindAdverbials(reading: Reading, start: number, to: number): number {
  const { tokens, tags } = reading
  let at = start
  for (let steps = 0; steps < 6 && at < to; steps++) {
    const { lower } = tokens[at]!
    if (reading.speechOf[at]! >= 0) return at
    if (isCalendarWord(tokens[at]) && !nextIsVerb(reading, at + 1)) {
      at++
      if (tags[at] === 'NOUN' && /^(?:morning|afternoon|evening|night|noon)$/.test(tokens[at]!.lower)) at++
      if (tags[at] === 'NUM') at++
      continue
    }
    if (
      /^(?:last|this|earlier|late|early|later|next)$/.test(lower) &&
      /^(?:week|month|year|\p{L}+day|on|in|this|that)$/u.test(tokens[at + 1]?.lower ?? '')
    ) {
      const end = tags[at + 1] === 'ADP' || /^(?:this|that)$/.test(tokens[at + 1]!.lower) ? at + 1 : at + 2
      if (nextIsVerb(reading, end)) return at
      at = end
      continue
    }
    if (quantifies(reading, at)) return at
    if (tags[at] === 'ADV' && !questionWords.has(lower)) {
      at++
      continue
    }
    if (tags[at] === 'ADP' && adverbial.has(lower)) {
      const phrase = adverbialPhrase(reading, at + 1, to)
      if (phrase === undefined || nextIsVerb(reading, phrase)) return at
      at = phrase
      continue
    }
    return at
  }
  return at
}

export const questionWords = new Set('whether if why how what who when where which whom whose'.split(' '))

/** Prepositions of what may stand between cue and content: where, when, how and to whom it was said. */
const adverbial = new Set(
  'in on at during to via through from after by before over under with of about into following near outside'.split(
    ' ',
  ),
)

function nextIsVerb({ tokens, tags }: Reading, at: number): boolean {
  return tags[at] === 'AUX' || (tags[at] === 'VERB' && !tokens[at]!.lower.endsWith('ing'))
}

/** “at least seven injuries”, “up to 40 people”, “about six million visitors”. */
export function quantifies({ tokens, tags }: Reading, at: number): boolean {
  const pair = `${tokens[at]!.lower} ${tokens[at + 1]?.lower ?? ''}`
  if (/^(?:at least|at most|up to|more than|less than|fewer than|as many)$/.test(pair)) return true
  return (
    /^(?:about|nearly|almost|roughly|around|over|some)$/.test(tokens[at]!.lower) && tags[at + 1] === 'NUM'
  )
}

/** End of a noun phrase behind a preposition, cut where a second one begins (in an interview | the plan). */
function adverbialPhrase(reading: Reading, at: number, to: number): number | undefined {
  const phrase = phraseAfter(reading, at, to)
  if (!phrase) return undefined
  const { tags, tokens } = reading
  if (!nextIsVerb(reading, phrase.to)) return phrase.to
  // “in Moscow Putin would”: the name before the verb is its subject.
  for (let i = phrase.to - 1; i > at; i--) {
    const begins = tags[i] === 'PROPN' && tags[i - 1] !== 'PROPN' && tags[i - 1] !== 'DET'
    if (begins || isCalendarWord(tokens[i - 1])) return i
  }
  return undefined
}

/** How far behind the verb “that” may stand, in tokens. */
const farthestThat = 25

/**
 * “told a crowd in Salem, New Hampshire, on Monday *that*”, “said — on air, no less — *that*”: the word that opens the
 * clause, behind whom, where, when and how; no verb stands before it but participles.
 */
export function thatAhead(
  reading: Reading,
  from: number,
  to: number,
  addressed: boolean,
): number | undefined {
  const { tokens, tags, speechOf } = reading
  const begins = tags[from] === 'ADP' || tags[from] === 'ADV' || tags[from] === 'PUNCT'
  if (!begins && !addressed) return undefined
  const stop = Math.min(to, from + farthestThat)
  for (let at = from; at < stop; at++) {
    const { lower } = tokens[at]!
    if (speechOf[at]! >= 0 || /^[.;:?!]$/.test(lower)) return undefined
    if (lower === 'that' && tags[at] === 'SCONJ')
      return at > from && !nounCues.has(tokens[at - 1]!.lower) ? at : undefined
    if (isDash(lower)) {
      at = closingDash(reading, at, stop)
      continue
    }
    const participle = at > from && /(?:ed|en|ing)$/.test(lower) && /^(?:NOUN|PROPN)$/.test(tags[at - 1]!)
    if (tags[at] === 'AUX' || (tags[at] === 'VERB' && !participle)) return undefined
    if (/^(?:he|she|they|it|we|i|which|who|if|because|but)$/.test(lower)) return undefined
  }
  return undefined
}

function isDash(lower: string): boolean {
  return lower === '—' || lower === '–' || lower === '--'
}

function closingDash({ tokens }: Reading, open: number, stop: number): number {
  for (let at = open + 1; at < stop; at++) if (isDash(tokens[at]!.lower)) return at
  return stop
}

/** “said, after the talks, that …”: behind “that”. */
export function behindParenthesis(
  { tokens, speechOf }: Reading,
  comma: number,
  to: number,
): number | undefined {
  const stop = Math.min(to, comma + 25)
  for (let at = comma + 1; at < stop; at++) {
    if (speechOf[at]! >= 0 || tokens[at]!.lower === '.') return undefined
    if (tokens[at]!.lower === ',') return tokens[at + 1]?.lower === 'that' ? at + 2 : undefined
  }
  return undefined
}
