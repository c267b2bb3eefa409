import { firstFrom } from '../core/events/firstFrom.ts'
import { isEventNoun } from '../core/events/eventNouns.ts'
import { eventVerb } from '../core/events/eventVerbs.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import { verbCues } from '../core/statements/cues.ts'
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
/** What they tie to the verb has no date of its own, as a rule. */
const place: ReadonlySet<string> = new Set('in at with of to from for by against'.split(' '))
/** “Held its first event on May 3”: when it was is what they tell. */
const holding: ReadonlySet<string> = new Set('hold held host hosted stage staged attend attended'.split(' '))

function verbBefore(tagged: TaggedText, from: number, isDay: boolean): VerbOfDate | undefined {
  const { tokens, tags } = tagged
  let at = from - 1
  const before = tokens[at]?.lower ?? ''
  if ((isDay ? day : period).has(before)) at--
  else if (!isDay || tags[at] === 'ADP' || tags[at] === 'SCONJ' || tags[at] === 'PUNCT') return undefined
  let hasEvent = false
  for (let i = at; i >= 0 && i > at - reach; i--) {
    const { lower, kind } = tokens[i]!
    switch (tags[i]) {
      case 'VERB':
        return hasEvent && !holding.has(lower) ? undefined : tenseAt(tagged, i, i === at)
      case 'NOUN':
        if (!isDay) return undefined
        // What happened has a date of its own: “will discuss the attack on 3 March”.
        hasEvent ||= isEventNoun(lower) || lower.endsWith('ing') || lower.endsWith('ion')
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
        if (kind === 'punctuation' || !ownersAndIt.has(lower)) return undefined
    }
  }
  return undefined
}

const ownersAndIt: ReadonlySet<string> = new Set('it his her its their our my'.split(' '))

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

/** `isBeside`: the date stands right behind the verb. */
function tenseAt(tagged: TaggedText, verb: number, isBeside = false): VerbOfDate | undefined {
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
  // “Said on May 3”.
  if (isBeside && from === verb && verbCues.get(lower)?.form === 'past' && hasSubject(tagged, verb))
    return { start: tokens[verb]!.start, end, tense: 'past' }
  const event = eventVerb(lower)
  if (event?.form !== 'past' || planning.has(event.base)) return undefined
  // “Could bring him to run in 2028.”
  if (tokens[from - 1]?.lower === 'to') return undefined
  const isPast =
    past.has(first) || (from === verb && (event.isWhole || hasName(tagged, verb) || hasObject(tagged, verb)))
  return isPast ? { start: tokens[from]!.start, end, tense: 'past' } : undefined
}

/** “Ruiz met”, “they met”: a finite verb; “the meeting held on …” may be a participle. */
function hasName({ tags, tokens }: TaggedText, verb: number): boolean {
  return tags[verb - 1] === 'PROPN' || (tags[verb - 1] === 'PRON' && !relative.has(tokens[verb - 1]!.lower))
}

/** “The council held its meeting”: an object that no participle has, but of verbs with two. */
function hasObject({ tags, tokens }: TaggedText, verb: number): boolean {
  const next = tokens[verb + 1]?.lower ?? ''
  if (tags[verb - 1] !== 'NOUN' || ofTwoObjects.has(tokens[verb]!.lower)) return false
  return tags[verb + 1] === 'DET' || (next !== 'it' && ownersAndIt.has(next))
}

const ofTwoObjects: ReadonlySet<string> = new Set(
  'awarded gave given sent offered paid handed granted'.split(' '),
)

/** The same, with a description: “the mayor, Ana Ruiz, said”, “the ministry said”. */
function hasSubject(tagged: TaggedText, verb: number): boolean {
  return hasName(tagged, verb) || tagged.tags[verb - 1] === 'NOUN' || tagged.tokens[verb - 1]?.text === ','
}

const relative: ReadonlySet<string> = new Set(['which', 'that', 'who'])
const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until', 'once', 'when', 'had'])

function isCondition({ tokens }: TaggedText, from: number): boolean {
  for (let i = from - 1; i >= 0 && i > from - reach; i--) if (conditions.has(tokens[i]!.lower)) return true
  return false
}
