import type { TaggedText } from '../language/taggedText.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { isCapitalized, isInitial } from './capitals.ts'
import { traits, traitsOf } from './lexicon/wordTraits.ts'

/** Tokens that may be a name, by index, half-open. */
export interface NameRun {
  readonly from: number
  readonly to: number
  /** What the names model takes it for; undefined where only its capitals speak for it. */
  readonly tagged: 'PER' | 'ORG' | 'LOC' | undefined
  /** Whether its first word begins a sentence or stands in a heading, where a capital says nothing. */
  readonly capitalExpected: boolean
  /** Whether an adjective was cut off its front (“Internet Explorer”), which leaves little to go by. */
  readonly doubtful?: boolean
}

/** Cuts a sentence into the names of the names model and, between them, runs of capitalized words. */
export function findNameRuns(tagged: TaggedText, sentence: Sentence): readonly NameRun[] {
  const { tokens, nameTags } = tagged
  const runs: NameRun[] = []
  let headline: boolean | undefined
  let opening = true
  for (let i = sentence.firstToken; i < sentence.endToken;) {
    const tag = nameTags[i]!
    if (tag !== 'O') {
      let to = i + 1
      while (to < sentence.endToken && nameTags[to]![0] === 'I') to++
      runs.push({
        from: i,
        to,
        tagged: tag.slice(2) as 'PER' | 'ORG' | 'LOC',
        capitalExpected: opening,
      })
      i = to
      opening = false
      continue
    }
    const token = tokens[i]!
    if (isCapitalized(token) && !isHandle(tokens, i)) {
      const to = endOfRun(tagged, i, sentence.endToken)
      runs.push({
        from: i,
        to,
        tagged: undefined,
        capitalExpected: opening || (headline ??= isTitleCase(tagged, sentence)),
      })
      i = to
      opening = false
      continue
    }
    if (token.kind === 'word' || token.kind === 'number') opening = false
    else if (opensClause.has(token.text)) opening = true
    i++
  }
  return runs
}

/** Whether a token is a user's name or hashtag (`@NASA`, `#Brexit`). */
export function isHandle(tokens: TaggedText['tokens'], at: number): boolean {
  const before = tokens[at - 1]
  return (
    before !== undefined && before.end === tokens[at]!.start && (before.text === '#' || before.text === '@')
  )
}

/** Marks behind which a sentence may begin within a sentence. */
const opensClause = new Set(['“', '"', '‘', ':', '«', '„', '``', '-', '—', '–', '•', '*'])

/** Whether most words of a sentence are capitalized, as in headlines. */
function isTitleCase({ tokens }: TaggedText, sentence: Sentence): boolean {
  let words = 0
  let capitalized = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.text.length < 4) continue
    words++
    if (isCapitalized(token)) capitalized++
  }
  return words >= 4 && capitalized >= 0.7 * words
}

/** Behind the last token of a run: capitalized words, with particles, initials and “&” between two of them. */
function endOfRun({ tokens, nameTags }: TaggedText, from: number, end: number): number {
  let to = from + 1
  while (to < end && nameTags[to] === 'O') {
    const token = tokens[to]!
    if (isCapitalized(token) || (isInitial(token) && to > from)) {
      to++
      continue
    }
    const joins = token.text === '&' || (traitsOf(token.lower) & traits.particle) !== 0
    const after = tokens[to + 1]
    if (!joins || !after || to + 1 >= end || nameTags[to + 1] !== 'O' || !isCapitalized(after)) break
    to += 2
  }
  return to
}
