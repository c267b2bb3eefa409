import type { ActorMention } from '../actors/actor.ts'
import type { BlockCast, CastMember } from '../actors/cast.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Span } from '../text/span.ts'
import type { EventCandidate, VerbCandidate } from './eventCandidate.ts'
import { thirdPerson } from './eventVerbs.ts'

/** What a label is made from. */
export interface LabelContext {
  readonly tagged: TaggedText
  /** Those of the block, in the order of the text. */
  readonly mentions: readonly ActorMention[]
  readonly cast: BlockCast
}

/** Words that a subject and a whole label may have. */
const subjectWords = 5
const labelWords = 11

/** A few words for an event: `Macron and Starmer chair a meeting`, `Leak of a 28-point draft plan`; undefined where the clause gives none. */
export function labelOf(event: EventCandidate, context: LabelContext): string | undefined {
  if (event.kind === 'noun') {
    const title = phrase(context.tagged, event.title)
    return capitalized(event.tail ? `${title} ${phrase(context.tagged, event.tail)}` : title)
  }
  const subject = event.subject && subjectText(event.subject, context)
  const complement = event.complement && phrase(context.tagged, event.complement)
  if (!subject) {
    // “Crimea, which it annexed”
    const verb = context.tagged.text.slice(event.trigger.start, event.trigger.end)
    const isDone =
      event.voice === 'active' &&
      event.base !== undefined &&
      !event.isPlanned &&
      event.complement?.end !== undefined
    return isDone && complement && event.complement!.end < event.trigger.start
      ? capitalized(`${complement} ${verb}`)
      : undefined
  }
  const words = [subject.text, verbText(event, subject.isPlural, context.tagged), complement]
  const label = words.filter((it) => it !== undefined && it !== '').join(' ')
  const short = label.split(' ').length > labelWords ? words.slice(0, 2).join(' ') : label
  return capitalized(short)
}

function verbText(event: VerbCandidate, isPlural: boolean, { text }: TaggedText): string {
  const word = text.slice(event.trigger.start, event.trigger.end)
  if (event.voice === 'passive') return event.isPlanned ? `to be ${word}` : word
  if (event.base === undefined) return event.isPlanned ? `to ${word}` : word
  if (event.isPlanned) return `to ${event.base}`
  return isPlural ? event.base : thirdPerson(event.base)
}

interface SubjectText {
  readonly text: string
  readonly isPlural: boolean
}

function subjectText(span: Span, context: LabelContext): SubjectText | undefined {
  const { tagged, mentions } = context
  const within = mentions.filter((it) => it.start >= span.start && it.end <= span.end)
  const heads = within.filter((it) => isHead(tagged, it, span))
  const persons = heads.filter((it) => memberOf(context, it)?.kind === 'person' || it.form === 'pronoun')
  const named = unique(persons.map((it) => shortName(context, it)))
  if (named.length > 0) {
    const text = named.length > 2 ? `${named[0]!}, ${named[1]!} and others` : named.join(' and ')
    return { text, isPlural: named.length > 1 }
  }
  const words = phrase(tagged, span)
  if (words.split(' ').length > subjectWords) {
    const [name] = heads
    const text = name && shortName(context, name)
    return text === undefined ? undefined : { text, isPlural: false }
  }
  if (/^(?:it|he|she|they|we|i|who|which|that|this|these|those|there)$/i.test(words)) {
    const [name] = heads
    return name && { text: shortName(context, name) ?? words, isPlural: false }
  }
  return { text: words, isPlural: isPluralPhrase(tagged, span) }
}

/** Whether a mention is what a phrase is about, not part of a possessor or of what hangs on it. */
function isHead({ text }: TaggedText, mention: ActorMention, phrase: Span): boolean {
  const after = text.slice(mention.end, mention.end + 2)
  if (after === '’s' || after === "'s" || after.startsWith('-')) return false
  if (mention.form === 'pronoun') return mention.start === phrase.start
  const before = text.slice(Math.max(phrase.start, mention.start - 8), mention.start)
  return (
    !/(?:^|\s)(?:of|for|in|from|with|at|the)\s(?:the\s)?$/i.test(before) || mention.start - phrase.start < 5
  )
}

function memberOf({ cast }: LabelContext, mention: ActorMention): CastMember | undefined {
  const is = (member: CastMember | undefined): boolean => member?.key === mention.actor
  return cast.members.find(is) ?? cast.described.find(is)
}

/** Family name of a person, otherwise the name as the mention has it. */
function shortName(context: LabelContext, mention: ActorMention): string | undefined {
  const member = memberOf(context, mention)
  if (member?.kind === 'person') return familyName(member.name)
  if (mention.form === 'name') return context.tagged.text.slice(mention.start, mention.end)
  return member?.name ?? familyName(titleCased(mention.actor))
}

function familyName(name: string): string {
  const words = name.split(' ').filter((it) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(it))
  return words.at(-1) ?? name
}

function titleCased(key: string): string {
  return key
    .replace(/ \(\d+\)$/, '')
    .split(' ')
    .map(capitalized)
    .join(' ')
}

function unique(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.filter((it) => it !== undefined))]
}

/** “tanks”, “Russia and Ukraine” */
function isPluralPhrase({ tokens, tags }: TaggedText, span: Span): boolean {
  let last = ''
  for (let i = 0; i < tokens.length && tokens[i]!.start < span.end; i++) {
    if (tokens[i]!.start < span.start) continue
    if (tags[i] === 'CCONJ') return true
    if (tags[i] === 'ADP') break
    if (tags[i] === 'NOUN') last = tokens[i]!.lower
  }
  return last.endsWith('s') && !last.endsWith('ss')
}

/** The words of a stretch, white space and quotation marks reduced, without “the” at its start. */
function phrase({ text }: TaggedText, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]+$/, '')
    .replace(/^(?:the|a|an|both) /i, (article) => (/^an? /i.test(article) ? article : ''))
    .replace(/^(?:so-called) /, '')
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
