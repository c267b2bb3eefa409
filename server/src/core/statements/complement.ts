import {
  behindAddressee,
  behindAdverbials,
  behindParenthesis,
  quantifies,
  questionWords,
  thatAhead,
} from './adverbials.ts'
import {
  hasAs,
  hasName,
  isDeed,
  looksLikeClause,
  opensClause,
  opensGerund,
  opensSpeech,
  quotedBehindColon,
  sentenceQuoted,
  speechSoon,
} from './clauseShape.ts'
import { frames, type VerbCue } from './cue.ts'
import { nounCues, verbCues } from './cues.ts'
import { isNominal, phraseAfter } from './nounPhrases.ts'
import type { Range, Reading } from './reading.ts'
import { isPersonLike } from './sourceNouns.ts'

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
  // “spoke *briefly* about”
  const place = tags[from] === 'ADV' && cue.particles.has(tokens[from + 1]?.lower ?? '') ? from + 1 : from
  const withParticle = cue.particles.get(tokens[place]?.lower ?? '')
  if (withParticle !== undefined && !inverted) {
    bits = withParticle
    cueEnd = place + 1
    // “spoke out *against*”
    if (tokens[place]!.lower === 'out' && /^(?:against|about|on)$/.test(tokens[cueEnd]?.lower ?? '')) cueEnd++
    // “spoke about *how* it was done”
    if (questionWords.has(tokens[cueEnd]?.lower ?? ''))
      return { kind: 'question', start: cueEnd, end: undefined, parts: undefined, cueEnd }
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
  if (
    (bits & frames.promise) !== 0 &&
    tokens[at]?.lower === 'to' &&
    /^(?:VERB|AUX|ADV)$/.test(tags[at + 1] ?? '')
  )
    return result('infinitive', at)
  if ((bits & frames.addressee) !== 0) {
    const behind = behindAddressee(reading, at, period.to)
    // “promised voters it would end” has an addressee, “promised lower taxes” has not.
    const told =
      (bits & frames.object) === 0 ||
      (tags[behind] !== 'CCONJ' && looksLikeClause(reading, behind, period.to))
    if (told) at = behind
  }

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
  const answers = answerEnd(reading, cue, at, period.to)
  if (answers !== undefined) return result('object', at, answers)
  if (lower !== 'that' && (bits & (frames.clause | frames.that)) !== 0) {
    const that = thatAhead(
      reading,
      cueEnd,
      period.to,
      (bits & frames.addressee) !== 0 && (bits & frames.object) === 0,
    )
    if (that !== undefined) return result('that', that + 1)
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
      const dated =
        at > cueEnd &&
        tags[cueEnd] === 'ADP' &&
        cue.form !== 'ing' &&
        !(opensGerund(reading, at + 1) && tags[at + 2] !== 'NOUN') &&
        (bits & frames.clause) !== 0
      if (dated && looksLikeClause(reading, at + 1, period.to)) return result('clause', cueEnd)
    }
    return result('none', at)
  }
  if (tags[at] === 'PUNCT' || (tags[at] === 'CCONJ' && !correlative.has(lower))) return result('none', at)
  // “blamed himself.”
  const reflexive = /^(?:\w+self|\w+selves)$/.test(lower)
  if (reflexive && tags[at + 1] === 'PUNCT') return result('none', at)
  const colon = quotedBehindColon(reading, at, period.to)
  if ((bits & frames.naming) !== 0) {
    if (!hasName(reading, at, period.to)) return result('none', at)
    return result('clause', at, colon)
  }
  if ((bits & frames.as) !== 0 && hasAs(reading, at, period.to, likening.has(cue.lemma) ? 'to' : 'as'))
    return result('clause', at, colon)
  if ((bits & frames.accusing) !== 0 && isNominal(reading, at)) return result('clause', at, colon)
  // “said Jo Falk of the port, *who studies trade*”
  if (inverted && /^(?:who|whose|whom|which|where)$/.test(lower)) return result('none', at)
  if (questionWords.has(lower) && (bits & frames.question) !== 0) return result('question', at)
  // “found himself in trouble”
  if (reflexive && findsItself.has(cue.lemma)) return result('none', at)
  if ((bits & frames.clause) !== 0 && looksLikeClause(reading, at, period.to)) {
    if (colon === undefined) return result('clause', at)
    return result('clause', at, undefined, [
      { from: at, to: colon },
      { from: colon + 1, to: period.to },
    ])
  }
  // “questioned the student”: nothing is said to be in doubt.
  if (cue.lemma === 'question' && asksPerson(reading, at, period.to)) return result('none', at)
  // “tweeted *using* his own account”
  if (lower === 'using') return result('none', at)
  // Deaths are claimed and fires reported, but not in words.
  if (isDeed(reading, cue.lemma, at) || givesThings(reading, cue, at, period.to)) return result('none', at)
  if (
    (bits & frames.object) !== 0 &&
    (isNominal(reading, at) ||
      opensGerund(reading, at) ||
      quantifies(reading, at) ||
      (tags[at] === 'VERB' && lower.endsWith('ed') && isNominal(reading, at + 1)))
  ) {
    const quoted = colon ?? sentenceQuoted(reading, at, period.to)
    // “thanked them, *writing*: “…””: the quotation has a cue of its own.
    const own = quoted !== undefined && verbCues.has(tokens[quoted - 1]!.lower)
    if (quoted !== undefined && !own && (bits & frames.clause) === 0) return result('quotation', quoted + 1)
    return result('object', at)
  }
  if (speechSoon(reading, at, period.to) && (bits & frames.quotation) !== 0) {
    return colon === undefined ? result('none', at) : result('quotation', colon + 1)
  }
  return result('none', at)
}

/** “said *so*”, “said *yes*”, “said *the same* of Falk”: what is said is a word that stands for it. */
function answerEnd(
  { tokens, tags }: Reading,
  { lemma }: VerbCue,
  at: number,
  to: number,
): number | undefined {
  if (lemma !== 'say' && lemma !== 'answer') return undefined
  const same = tokens[at]!.lower === 'the' && /^(?:same|opposite)$/.test(tokens[at + 1]?.lower ?? '')
  const end = same ? at + 2 : at + 1
  if (!same && !/^(?:so|yes|no|otherwise)$/.test(tokens[at]!.lower)) return undefined
  return end >= to || /^(?:PUNCT|ADP|SCONJ|CCONJ)$/.test(tags[end]!) ? end : undefined
}

/** “said *both* are tired”: the conjunction begins the clause. */
const correlative = new Set(['both', 'neither', 'either', 'not'])

/** “offered *products*”: only an apology or an answer is words. */
function givesThings(reading: Reading, { lemma }: VerbCue, at: number, to: number): boolean {
  if (lemma !== 'offer') return false
  const stop = phraseAfter(reading, at, to)?.to ?? at
  for (let i = at; i < stop; i++) {
    const { lower } = reading.tokens[i]!
    if (nounCues.has(lower) || wordsGiven.has(lower)) return false
  }
  return true
}

const wordsGiven = new Set(
  'apology apologies condolences thanks explanation support praise advice answer answers criticism congratulations'.split(
    ' ',
  ),
)

/** “likened the rules *to* a straitjacket” */
const likening = new Set(['liken', 'compare'])

const findsItself = new Set(['find', 'show', 'prove', 'reveal'])

function asksPerson(reading: Reading, at: number, to: number): boolean {
  const phrase = phraseAfter(reading, at, to)
  if (!phrase || phrase.to - phrase.from > 3 || !isPersonLike(reading, phrase)) return false
  // “questioned *Falk’s* record”
  const { tags } = reading
  for (let i = phrase.from; i < phrase.to; i++) if (tags[i] === 'PART' || tags[i] === 'ADP') return false
  return true
}

/** “urged Kyiv to wait”: where the infinitive begins. */
function readOrder(reading: Reading, period: Range, at: number): number | undefined {
  const { tokens, tags } = reading
  const phrase = phraseAfter(reading, at, period.to)
  let next = phrase?.to ?? at
  const negated = tokens[next]?.lower === 'not'
  if (negated) next++
  if (tokens[next]?.lower !== 'to' || next + 1 >= period.to) return undefined
  const infinitive = tags[next + 1] === 'VERB' || tags[next + 1] === 'AUX' || tags[next + 1] === 'ADV'
  // “who asked not to be named”: how it is told, not what.
  if (negated && /^(?:named|identified)$/.test(tokens[next + 2]?.lower ?? '')) return undefined
  return infinitive && next > at ? (negated ? next - 1 : next) : undefined
}
