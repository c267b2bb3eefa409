import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { tokenAt } from '../core/claims/blockWords.ts'
import type { TaggedText } from '../core/language/taggedText.ts'
import type { Statement } from '../core/statements/statement.ts'

/** How what is said hangs on its verb: claimed *that it rains*, claimed *it rains*, “It rains,” he claimed; it rains, he claimed. */
export type ReportedFrame = 'that' | 'clause' | 'quotation' | 'aside'

/**
 * How a statement hangs on its verb, where that verb reports words as “said” would; undefined for a bare object
 * (claimed responsibility), a passive, a noun (the claim that).
 */
export function reportedFrame(
  { analysis: { tagged } }: Pick<AssembledBlock, 'analysis'>,
  { cue, content }: Statement,
): ReportedFrame | undefined {
  const [verb, first] = [cue[0], content[0]]
  if (!verb || !first) return undefined
  const { tokens } = tagged
  const at = tokenAt(tagged, verb.start)
  if (!isVerb(tagged, at) || isPassive(tagged, at)) return undefined
  if (first.start < verb.start) return /["”'’»]$/.test(textOf(tagged, first.end)) ? 'quotation' : 'aside'
  const from = tokenAt(tagged, first.start)
  const before = tokens[from - 1]?.lower
  if (before === 'that') return 'that'
  if (tokens[from]?.kind === 'quote') {
    if (before === ',' || before === ':') return 'quotation'
    return hasFiniteVerb(tagged, from + 1, first.end) ? 'clause' : undefined
  }
  return hasFiniteVerb(tagged, from, first.end) ? 'clause' : undefined
}

function textOf({ text }: TaggedText, end: number): string {
  return text.slice(Math.max(0, end - 2), end)
}

/** Taggers slip on “Ruiz claims that”, which right behind a name is no noun. */
function isVerb({ tokens, tags }: TaggedText, at: number): boolean {
  if (tags[at] === 'VERB') return true
  return (
    tags[at] === 'NOUN' &&
    tags[at - 1] === 'PROPN' &&
    /^(?:that|he|she|it|they)$/.test(tokens[at + 1]?.lower ?? '')
  )
}

/** “Was claimed”, “been admitted”. */
function isPassive({ tokens, tags }: TaggedText, at: number): boolean {
  if (tokens[at]!.lower.endsWith('ing')) return false
  let before = at - 1
  while (tags[before] === 'ADV') before--
  return /^(?:is|are|was|were|be|been|being|am|'s|'re)$/.test(tokens[before]?.lower ?? '')
}

/** So far from its beginning a clause has told its verb. */
const farthestVerb = 25

/** What begins an object or a clause. */
const objectTags: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'SCONJ', 'AUX'])

/** A subject and its verb: “the road was safe”, not “responsibility for the attack”. Doubt says no. */
function hasFiniteVerb({ tokens, tags }: TaggedText, from: number, end: number): boolean {
  for (let i = from; i < tokens.length && i < from + farthestVerb && tokens[i]!.start < end; i++) {
    const { lower } = tokens[i]!
    if (
      /^(?:[;:.]|to|who|which|whose|whereby|that|how|why|if|whether|when|where|after|before|as)$/.test(lower)
    )
      return false
    if (tags[i] === 'AUX') return i > from && !/^be(?:en|ing)?$/.test(lower)
    if (tags[i] !== 'VERB') continue
    if (lower.endsWith('ing')) return false
    // “People killed in the storm” may have no verb yet.
    const isParticiple = /(?:ed|en|wn)$/.test(lower) && tags[i - 1] !== 'PRON'
    return i > from && (!isParticiple || objectTags.has(tags[i + 1] ?? ''))
  }
  return false
}
