import { firstFrom } from '../core/events/firstFrom.ts'
import { isEventNoun } from '../core/events/eventNouns.ts'
import { eventVerb } from '../core/events/eventVerbs.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import type { Span } from '../core/text/span.ts'

/** A verb that a date surely belongs to, with its auxiliaries. */
export interface VerbOfDate extends Span {
  readonly tense: 'past' | 'future'
}

/**
 * The verb whose time a date tells, where nothing else in the clause can claim the date: “will hear the case on March
 * 3”, “On March 3, the court heard”. Undefined in all doubtful cases: another verb, a noun that dates of its own
 * (“a vote on March 3”), a condition.
 */
export function verbOfDate(tagged: TaggedText, date: Span, isDay: boolean): VerbOfDate | undefined {
  const from = firstFrom(tagged.tokens, date.start)
  const to = firstFrom(tagged.tokens, date.end)
  return verbBefore(tagged, from, isDay) ?? verbBehind(tagged, from, to)
}

/** Words that may stand between a verb and its date. */
const reach = 8

const day: ReadonlySet<string> = new Set(['on'])
const period: ReadonlySet<string> = new Set(['in', 'during'])
const place: ReadonlySet<string> = new Set(['in', 'at', 'with'])

function verbBefore(tagged: TaggedText, from: number, isDay: boolean): VerbOfDate | undefined {
  const { tokens, tags } = tagged
  let at = from - 1
  const before = tokens[at]?.lower ?? ''
  if ((isDay ? day : period).has(before)) at--
  else if (!isDay || tags[at] === 'ADP' || tags[at] === 'SCONJ' || tags[at] === 'PUNCT') return undefined
  for (let i = at; i >= 0 && i > at - reach; i--) {
    const { lower, kind } = tokens[i]!
    switch (tags[i]) {
      case 'VERB':
        return tenseAt(tagged, i)
      case 'NOUN':
        // What happened has a date of its own: “will discuss the attack on 3 March”.
        if (!isDay || isEventNoun(lower) || lower.endsWith('ing') || lower.endsWith('ion')) return undefined
        break
      case 'ADP':
        if (!place.has(lower)) return undefined
        break
      case 'DET':
      case 'ADJ':
      case 'PROPN':
      case 'ADV':
        break
      default:
        if (kind === 'punctuation' || lower !== 'it') return undefined
    }
  }
  return undefined
}

/** “On March 3, the court will hear …”: the date opens its sentence, and the first verb is the one. */
function verbBehind(tagged: TaggedText, from: number, to: number): VerbOfDate | undefined {
  const { tokens, tags, sentences } = tagged
  const opener = tokens[from - 1]?.lower ?? ''
  const first = day.has(opener) || period.has(opener) ? from - 1 : from
  if (!sentences.some((it) => it.firstToken === first)) return undefined
  const start = tokens[to]?.lower === ',' ? to + 1 : to
  for (let i = start; i < tokens.length && i < start + reach; i++) {
    switch (tags[i]) {
      case 'VERB':
        return i > start ? tenseAt(tagged, i) : undefined
      case 'NOUN':
      case 'PROPN':
      case 'DET':
      case 'ADJ':
      case 'PRON':
      case 'ADV':
      case 'NUM':
      case 'AUX':
        break
      case 'ADP':
        if (tokens[i]!.lower !== 'of') return undefined
        break
      default:
        return undefined
    }
  }
  return undefined
}

const will: ReadonlySet<string> = new Set(['will', "'ll", 'shall'])
const past: ReadonlySet<string> = new Set(['was', 'were', 'had', 'has', 'have', 'did'])
const beside: ReadonlySet<string> = new Set(['be', 'been', 'being', 'not', "n't"])

/** What is looked back on, and so has a date of its own, or set for a day to come. */
const remembering: ReadonlySet<string> = new Set(
  `mark commemorate remember celebrate recall review examine investigate discuss honor honour recount describe detail
  explain probe debate show reveal publish release repeat regret apologise apologize`.split(/\s+/),
)
const planning: ReadonlySet<string> = new Set(
  `announce declare order postpone cancel delay suspend agree approve adopt report confirm warn set move accuse reject
  refuse threaten raise take`.split(/\s+/),
)

function tenseAt(tagged: TaggedText, verb: number): VerbOfDate | undefined {
  const { tokens, tags } = tagged
  let from = verb
  let first = ''
  for (let i = verb - 1; i >= 0 && i > verb - 5; i--) {
    const { lower } = tokens[i]!
    if (tags[i] === 'ADV') continue
    if (tags[i] !== 'AUX' && !beside.has(lower)) break
    from = i
    first = lower
  }
  if (isCondition(tagged, from)) return undefined
  const end = tokens[verb]!.end
  const { lower } = tokens[verb]!
  if (will.has(first))
    return remembering.has(lower) ? undefined : { start: tokens[from]!.start, end, tense: 'future' }
  const event = eventVerb(lower)
  if (event?.form !== 'past' || planning.has(event.base)) return undefined
  const isPast = past.has(first) || (from === verb && (event.isWhole || hasName(tagged, verb)))
  return isPast ? { start: tokens[from]!.start, end, tense: 'past' } : undefined
}

/** “Ruiz met”, “they met”: a finite verb; “the meeting held on …” may be a participle. */
function hasName({ tags, tokens }: TaggedText, verb: number): boolean {
  return tags[verb - 1] === 'PROPN' || (tags[verb - 1] === 'PRON' && !relative.has(tokens[verb - 1]!.lower))
}

const relative: ReadonlySet<string> = new Set(['which', 'that', 'who'])
const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until', 'once', 'when', 'had'])

function isCondition({ tokens }: TaggedText, from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - reach; i--) if (conditions.has(tokens[i]!.lower)) return true
  return false
}
