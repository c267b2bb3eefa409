import { timeWord } from '../dates/timeWords.ts'
import type { TaggedText } from '../language/taggedText.ts'

/** Tokens from `from` to before `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Longest phrase looked for, in tokens; it bounds the work on text without verbs. */
const longest = 16

/** Whether a token can stand in a noun phrase without prepositions. */
function isNominal({ tokens, tags }: TaggedText, i: number): boolean {
  switch (tags[i]) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'NUM':
    case 'DET':
    case 'SYM':
      return true
    case 'PRON':
      return possessives.has(tokens[i]!.lower)
    case 'PART':
      return tokens[i]!.lower === "'s" || tokens[i]!.lower === "'"
    case 'VERB':
      // “the leaked draft plan”, “United Nations”
      if (tags[i + 1] === 'PROPN' && /^\p{Lu}/u.test(tokens[i]!.text)) return true
      return (
        /(?:ed|ing)$/.test(tokens[i]!.lower) &&
        (tags[i + 1] === 'NOUN' || tags[i + 1] === 'ADJ') &&
        (tags[i - 1] === 'DET' || tags[i - 1] === 'ADJ')
      )
    case 'PUNCT':
    case undefined:
      return false
    default:
      return tokens[i]!.lower === "'s" || (tags[i] === 'X' && tokens[i]!.kind === 'word')
  }
}

const possessives: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our', 'my'])

function isHead({ tags, tokens }: TaggedText, i: number): boolean {
  return (tags[i] === 'NOUN' || tags[i] === 'PROPN' || tags[i] === 'NUM') && tokens[i]!.kind !== 'punctuation'
}

/** The noun phrase that ends right before token `end`, with names joined by “and”; not below `floor`. */
export function phraseEndingAt(tagged: TaggedText, end: number, floor: number): Range | undefined {
  const { tokens, tags } = tagged
  if (end - 1 < floor) return undefined
  if (tags[end - 1] === 'PRON' && subjects.has(tokens[end - 1]!.lower)) return { from: end - 1, to: end }
  let from = end
  let isList = false
  const stop = Math.max(floor, end - longest)
  while (from > stop) {
    const i = from - 1
    if (isNominal(tagged, i)) {
      from = i
      if ((tags[i] === 'DET' || tags[i] === 'PRON') && !isJoint(tagged, i - 1)) break
      continue
    }
    if (from < end && isJoint(tagged, i) && i - 1 >= stop && isNominal(tagged, i - 1)) {
      isList ||= tokens[i]!.lower === 'and'
      from = i
      continue
    }
    if (isList && tokens[i]!.lower === ',' && isItem(tagged, i - 1, stop)) {
      from = i
      continue
    }
    break
  }
  while (from < end && !isNominal(tagged, from)) from++
  // “at least 20 people”
  if (tokens[from]!.lower === 'least' && from + 1 < end && tokens[from - 1]?.lower === 'at') from--
  for (let i = from; i < end; i++) if (isHead(tagged, i)) return { from, to: end }
  return undefined
}

/** “Britain, France and Germany”: a name before a comma, and no “In Paris, …” or “On Tuesday, …” in front of a list. */
function isItem({ tokens, tags }: TaggedText, end: number, stop: number): boolean {
  let at = end
  while (at >= stop && tags[at] === 'PROPN') at--
  if (at === end || tags[at] === 'ADP') return false
  const kind = timeWord(tokens[end]!.lower)?.kind
  return kind !== 'weekday' && kind !== 'month'
}

const subjects: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'who', 'which', 'that', 'we', 'i'])

/** “and” between two nouns, and the “of”, “in” that hang one on the other. */
function isJoint({ tokens, tags }: TaggedText, i: number): boolean {
  if (i < 0) return false
  const { lower } = tokens[i]!
  return (
    lower === 'and' ||
    lower === '&' ||
    (tags[i] === 'ADP' && (lower === 'of' || lower === 'for' || lower === 'in'))
  )
}

/** The noun phrase that begins at token `start`, without what hangs on it; ends where `isDated` says that a date begins. */
export function phraseAt(
  tagged: TaggedText,
  start: number,
  ceiling: number,
  isDated: (token: number) => boolean,
): Range | undefined {
  const { tokens, tags } = tagged
  const stop = Math.min(ceiling, start + longest)
  let to = start
  let seen = false
  while (to < stop && !isDated(to)) {
    // “Witkoff and Ushakov”
    if (
      seen &&
      tokens[to]!.lower === 'and' &&
      tags[to - 1] === 'PROPN' &&
      tags[to + 1] === 'PROPN' &&
      to + 1 < stop
    ) {
      to++
      continue
    }
    if (!isNominal(tagged, to) || (seen && tags[to] === 'DET')) break
    if (isHead(tagged, to)) seen = true
    to++
  }
  while (to > start && !isHead(tagged, to - 1) && tokens[to - 1]!.kind !== 'word') to--
  return seen ? { from: start, to } : undefined
}
