import type { ActorMention } from '../actors/actor.ts'
import type { CastMember } from '../actors/cast.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Span } from '../text/span.ts'
import type { EventCandidate, NounCandidate, VerbCandidate } from './eventCandidate.ts'
import { thirdPerson } from './eventVerbs.ts'
import { firstFrom, spansIn } from './firstFrom.ts'

/** What a label is made from. */
export interface LabelContext {
  readonly tagged: TaggedText
  /** Those of the block, in the order of the text. */
  readonly mentions: readonly ActorMention[]
  /** The block's members by key. */
  readonly members: ReadonlyMap<string, CastMember>
}

/** Words that a subject and a whole label may have. */
const subjectWords = 5
const labelWords = 11

/** A few words for an event: `Macron and Starmer chair a meeting`, `Leak of a 28-point draft plan`; undefined where the clause gives none. */
export function labelOf(event: EventCandidate, context: LabelContext): string | undefined {
  if (event.kind === 'noun') {
    const title = phrase(context.tagged, event.title)
    const label = event.tail ? `${title} ${phrase(context.tagged, event.tail)}` : title
    return isTelling(label, event, context) ? capitalized(label) : undefined
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
    return isDone && complement && event.complement.end < event.trigger.start
      ? capitalized(`${complement} ${verb}`)
      : undefined
  }
  const words = [subject.text, verbText(event, subject.isPlural, context.tagged), complement]
  const label = words.filter((it) => it !== undefined && it !== '').join(' ')
  if (label.split(' ').length <= labelWords) return capitalized(label)
  return event.isWhole || event.voice === 'passive' ? capitalized(words.slice(0, 2).join(' ')) : undefined
}

/** “First game”, “Deal” tell nothing: a noun needs what hangs on it, somebody's name, or two words before it. */
function isTelling(label: string, { start, end, tail }: NounCandidate, { mentions }: LabelContext): boolean {
  if (tail) return true
  return label.split(' ').length > 2 || spansIn(mentions, { start, end }).length > 0
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
  const within = spansIn(mentions, span)
  const heads = within.filter((it) => isHead(tagged, it, span))
  const persons = heads.filter((it) => memberOf(context, it)?.kind === 'person' || it.form === 'pronoun')
  const named = unique(persons.map((it) => shortName(context, it)))
  if (named.length > 0) {
    const text = named.length > 2 ? `${named[0]!}, ${named[1]!} and others` : named.join(' and ')
    return { text, isPlural: named.length > 1 }
  }
  const words = headText(phrase(tagged, span))
  if (words.split(' ').length > subjectWords) {
    const [name] = heads
    const text = name && shortName(context, name)
    return text === undefined ? undefined : { text, isPlural: false }
  }
  if (/^(?:it|he|she|they|we|i|who|which|that|this|these|those|there)$/i.test(words)) {
    const [name] = heads
    return name && { text: shortName(context, name) ?? words, isPlural: false }
  }
  const own = /^(?:its|his|her|their) (?=\S)/i.exec(words)
  if (own)
    return {
      text: ownedText(words.slice(own[0].length), span, context),
      isPlural: isPluralPhrase(tagged, span),
    }
  return { text: words, isPlural: isPluralPhrase(tagged, span) }
}

/** A phrase without its apposition, and without what hangs on it where it is long; lists stay whole. */
function headText(words: string): string {
  if (/^\p{Lu}[^,]*(?:, \p{Lu}[^,]*)+ and \p{Lu}/u.test(words)) return words
  const head = words.split(',', 1)[0]!
  if (head.split(' ').length <= subjectWords) return head
  const short = /^\S+(?: \S+){0,4}?(?= (?:[a-z]+ing|from|at|with|outside|near|against|in|on) )/.exec(
    head,
  )?.[0]
  return short ?? head
}

/** “Its core module”: whose it is, where that is known, and otherwise only what it is. */
function ownedText(thing: string, span: Span, context: LabelContext): string {
  const owner = spansIn(context.mentions, span).find((it) => it.form === 'pronoun' && it.start === span.start)
  const name = owner && shortName(context, owner)
  if (name === undefined || name.split(' ').length + thing.split(' ').length > subjectWords) return thing
  return `${name}’s ${thing}`
}

/** Whether a mention is what a phrase is about, not part of a possessor or of what hangs on it. */
function isHead({ text }: TaggedText, mention: ActorMention, phrase: Span): boolean {
  const after = text.slice(mention.end, mention.end + 2)
  if (after === '’s' || after === "'s" || after.startsWith('-')) return false
  // “His helicopter” is not he.
  if (mention.form === 'pronoun') return mention.start === phrase.start && mention.end === phrase.end
  const before = text.slice(Math.max(phrase.start, mention.start - 8), mention.start)
  return (
    !/(?:^|\s)(?:of|for|in|from|with|at|the)\s(?:the\s)?$/i.test(before) || mention.start - phrase.start < 5
  )
}

function memberOf({ members }: LabelContext, mention: ActorMention): CastMember | undefined {
  return members.get(mention.actor)
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

const plurals: ReadonlySet<string> = new Set(['people', 'men', 'women', 'children', 'police', 'troops'])

/** “tanks”, “Russia and Ukraine” */
function isPluralPhrase({ tokens, tags }: TaggedText, span: Span): boolean {
  let last = ''
  let isCounted = false
  for (let i = firstFrom(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++) {
    if (tags[i] === 'CCONJ') return true
    if (tags[i] === 'ADP' || tokens[i]!.lower === ',') break
    if (tags[i] === 'NUM') isCounted = tokens[i]!.lower !== 'one' && tokens[i]!.lower !== '1'
    if (tags[i] === 'NOUN') last = tokens[i]!.lower
  }
  return isCounted || plurals.has(last) || (last.endsWith('s') && !last.endsWith('ss'))
}

/** The words of a stretch, white space and quotation marks reduced, without “the” at its start. */
function phrase({ text }: TaggedText, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]$/, '')
    .replace(/^(?:the|a|an|both|this|that|these|those) /i, (article) =>
      /^an? /i.test(article) ? article : '',
    )
    .replace(/^(?:so-called) /, '')
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
