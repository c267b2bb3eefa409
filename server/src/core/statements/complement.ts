import { frames, type VerbCue } from './cue.ts'
import { isCalendarWord, isNominal, phraseAfter } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'

/** What follows a cue. `none`: punctuation or the end, so that what is reported must stand before it. */
export type ComplementKind = 'that' | 'question' | 'quotation' | 'clause' | 'infinitive' | 'object' | 'none'

export interface Complement {
  readonly kind: ComplementKind
  /** First token of what is reported, or where reading stopped. */
  readonly start: number
  /** Its end where that is not left to the sentence. */
  readonly end: number | undefined
  /** Its parts where it has several. */
  readonly parts: readonly Range[] | undefined
  /** Behind the cue and its particle (called *for*). */
  readonly cueEnd: number
}

const questionWords = new Set('whether if why how what who when where which whom whose'.split(' '))

/** Prepositions of what may stand between cue and content: where, when, how and to whom it was said. */
const adverbial = new Set(
  'in on at during to via through from after by before over under with of about into following near outside'.split(
    ' ',
  ),
)

/** Reads what follows a cue from token `from` on. */
export function readComplement(
  reading: Reading,
  period: Range,
  cue: VerbCue,
  from: number,
  inverted: boolean,
): Complement {
  const { tokens, tags } = reading
  let bits = cue.frames
  let cueEnd = from
  const particle = tokens[from]?.lower
  const withParticle = particle === undefined ? undefined : cue.particles.get(particle)
  if (withParticle !== undefined && !inverted) {
    bits = withParticle
    cueEnd = from + 1
  }
  let at = cueEnd
  const result = (
    kind: ComplementKind,
    start: number,
    end?: number,
    parts?: readonly Range[],
  ): Complement => ({
    kind,
    start,
    end,
    parts,
    cueEnd,
  })

  if (opensSpeech(reading, at)) return result('quotation', at)

  if (
    (bits & frames.order) !== 0 &&
    tokens[at]?.lower === 'to' &&
    tags[at + 1] === 'VERB' &&
    cueEnd === from
  ) {
    return result('infinitive', at)
  }
  if ((bits & frames.order) !== 0 && particle !== 'for') {
    const order = readOrder(reading, period, at)
    if (order !== undefined) return result('infinitive', order)
  }
  if ((bits & frames.promise) !== 0 && tokens[at]?.lower === 'to') return result('infinitive', at)
  if ((bits & frames.addressee) !== 0) at = behindAddressee(reading, at, period.to)

  at = behindAdverbials(reading, at, period.to)
  if (at >= period.to) return result('none', at)
  const { lower } = tokens[at]!
  if (opensSpeech(reading, at)) return result('quotation', at)
  if (
    lower === 'that' &&
    opensClause(reading, at) &&
    (bits & (frames.clause | frames.that | frames.question)) !== 0
  ) {
    const start = tokens[at + 1]?.lower === ',' && opensSpeech(reading, at + 2) ? at + 2 : at + 1
    return result('that', start)
  }
  if (lower === ':' || lower === ',' || lower === '—' || lower === '–' || lower === '-') {
    if (opensSpeech(reading, at + 1)) return result('quotation', at + 1)
    if (lower === ':' && at + 1 < period.to && (bits & (frames.clause | frames.that)) !== 0) {
      return result('clause', at + 1)
    }
    if (lower === ',') {
      const behind = behindParenthesis(reading, at, period.to)
      if (behind !== undefined) return result('that', behind)
      // “said as of March 4, 2011, it has holes”: the clause begins with when it is so.
      const dated = at > cueEnd && tags[cueEnd] === 'ADP' && (bits & frames.clause) !== 0
      if (dated && looksLikeClause(reading, at + 1, period.to)) return result('clause', cueEnd)
    }
    return result('none', at)
  }
  if (tags[at] === 'PUNCT' || tags[at] === 'CCONJ') return result('none', at)
  const colon = quotedBehindColon(reading, at, period.to)
  if ((bits & frames.naming) !== 0) {
    if (!hasName(reading, at, period.to)) return result('none', at)
    return result('clause', at, colon)
  }
  if ((bits & frames.as) !== 0 && hasAs(reading, at, period.to)) return result('clause', at, colon)
  if ((bits & frames.accusing) !== 0 && isNominal(reading, at)) return result('clause', at, colon)
  if (questionWords.has(lower) && (bits & frames.question) !== 0) return result('question', at)
  if ((bits & frames.clause) !== 0 && looksLikeClause(reading, at, period.to)) {
    if (colon === undefined) return result('clause', at)
    return result('clause', at, undefined, [
      { from: at, to: colon },
      { from: colon + 1, to: period.to },
    ])
  }
  // Deaths are claimed and fires reported, but not in words.
  if (cue.lemma === 'claim' && claimsNothing(reading, at)) return result('none', at)
  if (
    (bits & frames.object) !== 0 &&
    (isNominal(reading, at) || opensGerund(reading, at) || quantifies(reading, at))
  ) {
    const quoted = colon ?? sentenceQuoted(reading, at, period.to)
    if (quoted !== undefined && (bits & frames.clause) === 0) return result('quotation', quoted + 1)
    return result('object', at)
  }
  if (speechSoon(reading, at, period.to) && (bits & frames.quotation) !== 0) {
    return colon === undefined ? result('none', at) : result('quotation', colon + 1)
  }
  return result('none', at)
}

/** “that” before a clause, not “that was” or “that plan”. Taggers slip where a noun looks like a verb. */
function opensClause({ tags }: Reading, at: number): boolean {
  if (tags[at] === 'SCONJ') return true
  const next = tags[at + 1]
  if (next === 'AUX' || next === 'PUNCT' || next === undefined) return false
  return next !== 'VERB' || tags[at + 2] === 'VERB' || tags[at + 2] === 'AUX'
}

/** “claimed the lives of 33”, “claimed victory”. */
function claimsNothing({ tokens }: Reading, at: number): boolean {
  for (let i = at; i < at + 4; i++)
    if (/^(?:life|lives|victims?|title|prize|medal|seats?)$/.test(tokens[i]?.lower ?? '')) return true
  return false
}

/** Whether a quotation begins at token `at`. */
export function opensSpeech({ tokens, speechOf, speeches }: Reading, at: number): boolean {
  const speech = speechOf[at]
  return speech !== undefined && speech >= 0 && speeches[speech]!.start === tokens[at]!.start
}

function opensGerund({ tokens, tags }: Reading, at: number): boolean {
  return tags[at] === 'VERB' && tokens[at]!.lower.endsWith('ing')
}

/** “urged Kyiv to wait”: where the infinitive begins. */
function readOrder(reading: Reading, period: Range, at: number): number | undefined {
  const { tokens, tags } = reading
  const phrase = phraseAfter(reading, at, period.to)
  let next = phrase?.to ?? at
  if (tokens[next]?.lower === 'not') next++
  if (tokens[next]?.lower !== 'to' || next + 1 >= period.to) return undefined
  const infinitive = tags[next + 1] === 'VERB' || tags[next + 1] === 'AUX' || tags[next + 1] === 'ADV'
  return infinitive && next > at ? next : undefined
}

function behindAddressee(reading: Reading, at: number, to: number): number {
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
function behindAdverbials(reading: Reading, start: number, to: number): number {
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
      const end = tags[at + 1] === 'ADP' ? at + 1 : at + 2
      if (nextIsVerb(reading, end)) return at
      at = end
      continue
    }
    if (tags[at] === 'ADV' && !questionWords.has(lower)) {
      at++
      continue
    }
    if (quantifies(reading, at)) return at
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

/** “at least seven injuries”, “up to 40 people”, “about six million visitors”. */
function quantifies({ tokens, tags }: Reading, at: number): boolean {
  const pair = `${tokens[at]!.lower} ${tokens[at + 1]?.lower ?? ''}`
  if (/^(?:at least|at most|up to|more than|less than|fewer than|as many)$/.test(pair)) return true
  return (
    /^(?:about|nearly|almost|roughly|around|over|some)$/.test(tokens[at]!.lower) && tags[at + 1] === 'NUM'
  )
}

function nextIsVerb({ tokens, tags }: Reading, at: number): boolean {
  return tags[at] === 'AUX' || (tags[at] === 'VERB' && !tokens[at]!.lower.endsWith('ing'))
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

/** “said, after the talks, that …”: behind “that”. */
function behindParenthesis({ tokens, speechOf }: Reading, comma: number, to: number): number | undefined {
  const stop = Math.min(to, comma + 25)
  for (let at = comma + 1; at < stop; at++) {
    if (speechOf[at]! >= 0 || tokens[at]!.lower === '.') return undefined
    if (tokens[at]!.lower === ',') return tokens[at + 1]?.lower === 'that' ? at + 2 : undefined
  }
  return undefined
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
    if (lower === 'who' || lower === 'which') return false
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

/** What something is called stands within reach: marks, a description, an adjective. */
function hasName(reading: Reading, from: number, to: number): boolean {
  const { tokens, tags, speechOf, marked } = reading
  const phrase = phraseAfter(reading, from, to)
  const stop = Math.min(to, from + 30)
  for (let at = from; at < stop; at++) {
    if (speechOf[at]! >= 0 || marked[at] === 1) return true
    if (tokens[at]!.kind === 'punctuation' && tokens[at]!.lower !== ',') break
  }
  if (!phrase || phrase.to >= to) return false
  const tag = tags[phrase.to]
  return tag === 'DET' || tag === 'ADJ' || (tags[phrase.from] === 'PRON' && isNominal(reading, phrase.to))
}

function hasAs({ tokens, speechOf }: Reading, from: number, to: number): boolean {
  const stop = Math.min(to, from + 25)
  for (let at = from; at < stop; at++) {
    if (tokens[at]!.lower === 'as') return true
    if (speechOf[at]! < 0 && /^[.;:]$/.test(tokens[at]!.lower)) return false
  }
  return false
}

/** A colon with a quotation behind it, within the clause. */
function quotedBehindColon(reading: Reading, from: number, to: number): number | undefined {
  const { tokens, speechOf } = reading
  const stop = Math.min(to, from + 60)
  for (let at = from; at < stop; at++) {
    if (tokens[at]!.lower === ':' && speechOf[at]! < 0 && opensSpeech(reading, at + 1)) return at
  }
  return undefined
}

/** The same, or a comma before a quotation that begins a sentence: “defended his decision, “As I said …””. */
function sentenceQuoted(reading: Reading, from: number, to: number): number | undefined {
  const { tokens } = reading
  const stop = Math.min(to, from + 60)
  for (let at = from; at < stop; at++) {
    if (tokens[at]!.lower !== ',' || !opensSpeech(reading, at + 1)) continue
    if (/^\p{Lu}/u.test(tokens[at + 2]?.text ?? '')) return at
  }
  return undefined
}

function speechSoon({ speechOf }: Reading, from: number, to: number): boolean {
  const stop = Math.min(to, from + 40)
  for (let at = from; at < stop; at++) if (speechOf[at]! >= 0) return true
  return false
}
