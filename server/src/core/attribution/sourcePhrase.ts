import type { ActorMention } from '../actors/actor.ts'
import type { TaggedText } from '../language/taggedText.ts'
import { isPersonNoun } from '../statements/sourceNouns.ts'
import type { Span } from '../text/span.ts'

/** A source phrase taken apart: what is named in it, and which of that is its head. */
export interface SourcePhrase extends Span {
  /** First token, and behind the last. */
  readonly from: number
  readonly to: number
  /** The noun that the phrase is about: “aide” in “Putin’s aide”. Index of its token. */
  readonly head: number
  /** Mentions within the phrase that are its head or stand in apposition to it; the best first. */
  readonly heads: readonly ActorMention[]
  /** Mentions that only say more about the head: Putin in “Putin’s aide”. */
  readonly modifiers: readonly ActorMention[]
}

/** Takes a source phrase apart; `mentions` are those of its block, in the order of the text. */
export function readSourcePhrase(
  tagged: TaggedText,
  mentions: readonly ActorMention[],
  span: Span,
): SourcePhrase | undefined {
  const { tokens } = tagged
  const from = firstAt(tokens, span.start)
  let to = from
  while (to < tokens.length && tokens[to]!.start < span.end) to++
  if (from >= to) return undefined
  const heads: { mention: ActorMention; rank: number }[] = []
  const modifiers: ActorMention[] = []
  for (let i = firstAt(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i++) {
    const mention = mentions[i]!
    if (mention.end > span.end) continue
    const rank = rankOf(tagged, from, to, mention)
    if (rank === undefined) modifiers.push(mention)
    else heads.push({ mention, rank })
  }
  heads.sort((a, b) => a.rank - b.rank)
  return {
    start: span.start,
    end: span.end,
    from,
    to,
    head: headOf(tagged, from, to),
    heads: heads.map((it) => it.mention),
    modifiers,
  }
}

/** How many mentions end before `offset`. */
export function mentionsBefore(mentions: readonly ActorMention[], offset: number): number {
  return firstAt(mentions, offset)
}

/** The mention that covers all of `span`, of one form; `mentions` are in the order of the text. */
export function mentionOver(
  mentions: readonly ActorMention[],
  span: Span,
  form: ActorMention['form'],
): ActorMention | undefined {
  for (let i = firstAt(mentions, span.start); i < mentions.length && mentions[i]!.start <= span.start; i++) {
    const mention = mentions[i]!
    if (mention.form === form && mention.end >= span.end) return mention
  }
  return undefined
}

/** Index of the first item that ends behind `start`; items are in order and do not overlap. */
export function firstAt(items: readonly Span[], start: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** The last noun before what hangs on it: a preposition, a comma, a relative clause. */
function headOf({ tokens, tags }: TaggedText, from: number, to: number): number {
  let head = from
  for (let i = from; i < to; i++) {
    const tag = tags[i]
    if (
      i > from &&
      (tag === 'ADP' || tag === 'PUNCT' || tag === 'SCONJ' || tag === 'VERB' || tag === 'CCONJ')
    )
      break
    if (i > from && tag === 'PRON' && /^(?:who|which|whose|that)$/.test(tokens[i]!.lower)) break
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM' || tag === 'ADJ') head = i
  }
  return head
}

/** 0 for the head of the phrase, more for an apposition; undefined for what only describes it. */
function rankOf(tagged: TaggedText, from: number, to: number, mention: ActorMention): number | undefined {
  const { tokens, tags } = tagged
  let first = from
  while (first < to && tokens[first]!.end <= mention.start) first++
  let behind = first
  while (behind < to && tokens[behind]!.start < mention.end) behind++
  const next = behind < to ? tokens[behind]!.lower : ''
  if (next === "'s" || next === "'") {
    if (behind + 1 < to) return undefined
  } else if (behind < to && isNoun(tags[behind]) && !isMark(tokens[behind]!.lower)) return undefined
  else if (behind + 1 < to && tags[behind] === 'VERB' && isPersonNoun(next)) return undefined
  if (next === '-' || next === '–') return undefined
  let segment = 0
  let hung = false
  for (let i = from; i < first; i++) {
    const { lower } = tokens[i]!
    if (lower === ',' || lower === ')' || lower === '—') {
      segment++
      hung = false
    } else if (lower === '(') hung = true
    else if (tags[i] === 'ADP' || lower === 'who' || lower === 'which' || lower === 'whose') hung = true
    else if (tags[i] === 'CCONJ' && !hung) segment++
  }
  if (!hung) return segment
  // “the president of the Lombardy region Roberto Maroni”: a person's name ends the phrase.
  const closes = behind === to || isMark(tokens[behind]!.lower)
  const title = tags[first - 1] === 'NOUN' || tags[first - 1] === 'PROPN'
  const titled = honorific.test(tokens[first - 1]!.lower)
  return closes && title && (titled || behind - first >= 2) && segment === 0 ? 0.5 : undefined
}

const honorific = /^(?:mr|mrs|ms|dr|prof|sir|sen|rep|gov|gen|col|lt|capt|rev|hon|st)\.?$/

function isNoun(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM'
}

function isMark(lower: string): boolean {
  return lower === '(' || lower === ','
}
