import { isNominal, phraseAfter } from './nounPhrases.ts'
import type { Reading } from './reading.ts'

/** Whether a quotation begins at token `at`. */
export function opensSpeech({ tokens, speechOf, speeches }: Reading, at: number): boolean {
  const speech = speechOf[at]
  return speech !== undefined && speech >= 0 && speeches[speech]!.start === tokens[at]!.start
}

/** A finite verb stands within reach: this is a clause, not a bare object. */
export function looksLikeClause({ tokens, tags, speechOf }: Reading, from: number, to: number): boolean {
  const stop = Math.min(to, from + 40)
  let infinitive = false
  // A relative clause (“fathers who adopt”) takes a verb of its own.
  let wanted = 1
  for (let at = from; at < stop; at++) {
    const { lower } = tokens[at]!
    if (speechOf[at]! >= 0) return true
    if (lower === ';' || lower === ':') return false
    if (lower === 'to') {
      infinitive = true
      continue
    }
    if ((lower === 'who' || lower === 'which') && at > from) wanted++
    const tag = tags[at]
    const finite = tag === 'AUX' || (tag === 'VERB' && !infinitive && !lower.endsWith('ing'))
    if (finite && tags[at - 1] !== 'AUX' && --wanted === 0) return true
    if (tag !== 'ADV') infinitive = false
  }
  return false
}

export function opensGerund({ tokens, tags }: Reading, at: number): boolean {
  return tags[at] === 'VERB' && tokens[at]!.lower.endsWith('ing')
}

/** What something is called stands within reach: marks, a description, an adjective. */
export function hasName(reading: Reading, from: number, to: number): boolean {
  const { tokens, tags, speechOf, marked } = reading
  const phrase = phraseAfter(reading, from, to)
  const stop = Math.min(to, from + 30)
  for (let at = from; at < stop; at++) {
    if (speechOf[at]! >= 0 || marked[at] === 1) return true
    if (tokens[at]!.kind === 'punctuation' && tokens[at]!.lower !== ',') break
  }
  if (!phrase) return false
  // “called the charges *unfounded*.”
  const last = phrase.to - 1
  if (last > phrase.from && tags[last] === 'ADJ' && tags[last - 1] === 'NOUN') return true
  if (phrase.to >= to) return false
  const tag = tags[phrase.to]
  if (tag === 'DET' || tag === 'ADJ') return true
  // “called the charges *unfounded*”, but not “called the plan made in May”.
  const next = tags[phrase.to + 1]
  if (tag === 'VERB' && tokens[phrase.to]!.lower.endsWith('ed') && (next === 'PUNCT' || next === 'CCONJ'))
    return true
  return tags[phrase.from] === 'PRON' && isNominal(reading, phrase.to)
}

export function hasAs(
  { tokens, tags, speechOf }: Reading,
  from: number,
  to: number,
  word: 'as' | 'to',
): boolean {
  const stop = Math.min(to, from + 25)
  for (let at = from; at < stop; at++) {
    // “saw a man *as he* left” tells when.
    if (
      tokens[at]!.lower === word &&
      !(tags[at + 1] === 'PRON' && /^(?:i|he|she|they|we|it|you)$/.test(tokens[at + 1]!.lower))
    )
      return true
    if (speechOf[at]! < 0 && /^[.;:]$/.test(tokens[at]!.lower)) return false
  }
  return false
}

/** A colon with a quotation behind it, within the clause. */
export function quotedBehindColon(reading: Reading, from: number, to: number): number | undefined {
  const { tokens, speechOf } = reading
  const stop = Math.min(to, from + 60)
  for (let at = from; at < stop; at++) {
    if (tokens[at]!.lower === ':' && speechOf[at]! < 0 && opensSpeech(reading, at + 1)) return at
  }
  return undefined
}

/** The same, or a comma before a quotation that begins a sentence: “defended his decision, “As I said …””. */
export function sentenceQuoted(reading: Reading, from: number, to: number): number | undefined {
  const { tokens } = reading
  const stop = Math.min(to, from + 60)
  for (let at = from; at < stop; at++) {
    if (tokens[at]!.lower !== ',' || !opensSpeech(reading, at + 1)) continue
    if (/^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')) return at
  }
  return undefined
}

export function speechSoon({ speechOf }: Reading, from: number, to: number): boolean {
  const stop = Math.min(to, from + 40)
  for (let at = from; at < stop; at++) if (speechOf[at]! >= 0) return true
  return false
}

/** “that” before a clause, not “that was” or “that plan”. Taggers slip where a noun looks like a verb. */
export function opensClause({ tags }: Reading, at: number): boolean {
  if (tags[at] === 'SCONJ') return true
  const next = tags[at + 1]
  if (next === 'AUX' || next === 'PUNCT' || next === undefined) return false
  return next !== 'VERB' || tags[at + 2] === 'VERB' || tags[at + 2] === 'AUX'
}

/** “claimed the lives of 33”, “denied them entry”, “conceded a penalty”: done, not said. */
export function isDeed({ tokens, tags }: Reading, lemma: string, at: number): boolean {
  if ((lemma === 'report' || lemma === 'disclose') && isHandedOver(tokens, tags, at)) return true
  const deeds = deedsOf.get(lemma)
  if (!deeds) return false
  if (lemma === 'deny' && tags[at] === 'PRON' && tags[at + 1] === 'NOUN') return true
  for (let i = at; i < at + 4; i++) if (deeds.test(tokens[i]?.lower ?? '')) return true
  return false
}

/** “reported him *to the police*”, “disclosed the matter *to the agency*”. */
function isHandedOver(tokens: Reading['tokens'], tags: Reading['tags'], at: number): boolean {
  for (let i = at; i < at + 8 && i + 1 < tokens.length; i++) {
    if (tokens[i]!.lower === 'to')
      return tags[i + 1] === 'DET' || tags[i + 1] === 'PROPN' || tags[i + 1] === 'NOUN'
    if (tags[i] === 'VERB' || tags[i] === 'AUX' || tags[i] === 'PUNCT' || tags[i] === 'SCONJ') return false
  }
  return false
}

const deedsOf: ReadonlyMap<string, RegExp> = new Map([
  [
    'claim',
    /^(?:life|lives|victims?|titles?|prize|medals?|seats?|asylum|victory|victories|wins?|percent|benefits)$/,
  ],
  ['deny', /^(?:entry|access|bail|asylum|visas?|permission)$/],
  ['concede', /^(?:penalty|penalties|goals?|runs?|points?|corners?)$/],
])
