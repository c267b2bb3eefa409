import { endsAsking } from '../floor.ts'
import type { TaggedText } from '../../language/taggedText.ts'
import type { Span } from '../../text/span.ts'
import type { Pattern } from '../pattern.ts'
import { sentenceAt } from '../sentenceAt.ts'
import { firstAt } from '../sourcePhrase.ts'
import { isSpoken } from '../speech.ts'

/** A quotation without a cue runs on from the one before: the same speaker still has the word, or the one who was asked. */
export const sameSpeaker: Pattern = ({ input, candidate, phrase, floor, speech }) => {
  const { last, other, lastSource, turn, told } = floor
  if (phrase || candidate.pattern !== 'runningQuotation' || !last) return undefined
  const content = candidate.content[0]!
  if (isHeading(input.tagged, content) || (told === 0 && isFragment(input.tagged, speech, content.start)))
    return undefined
  const isOthersTurn =
    told === 0 && (turn === 'asked' || (turn === 'answered' && endsAsking(input.tagged.text, content)))
  const speaking = isOthersTurn && other ? other : last
  const span = lastSource ?? content
  return {
    speaker:
      speaking.kind === 'named' ? { kind: 'named', actor: speaking.actor } : { kind: speaking.kind, span },
    certainty: 'inferred',
    evidence: lastSource ? [lastSource] : [],
    runnerUp: [other, last]
      .map((it) => (it !== speaking && it?.kind === 'named' ? it.actor : undefined))
      .find(Boolean),
  }
}

/** Words in marks within the first sentence of a paragraph that is the narrator's: nothing says that they go on. */
function isFragment(tagged: TaggedText, speech: readonly Span[], start: number): boolean {
  const { tokens, sentences } = tagged
  const { firstToken } = sentences[sentenceAt(tagged, start)]!
  const first = tokens[firstToken]!
  const before = tokens[firstAt(tokens, start) - 1]?.lower
  return first.start < start && before !== ':' && !isSpoken(speech, first.start)
}

/** Longest heading, in tokens. */
const longestHeading = 12

/** “‘A bridge for all’” over a part of the article: a quotation alone in its paragraph that ends without a stop. */
function isHeading({ tokens }: TaggedText, { start, end }: Span): boolean {
  if (tokens.length > longestHeading || tokens[0]!.start !== start || tokens[tokens.length - 1]!.end !== end)
    return false
  const closing = tokens[tokens.length - 1]!.kind === 'quote' ? tokens[tokens.length - 2] : undefined
  return closing !== undefined && closing.kind !== 'punctuation'
}
