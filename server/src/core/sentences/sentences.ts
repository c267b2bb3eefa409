import type { BlockKind } from '../prose/prose.ts'
import { datelineEnd, headerKind } from './headerKind.ts'
import type { Sentence, SentenceKind } from './sentence.ts'
import { sentenceEnd } from './sentenceEnd.ts'
import type { Token } from './token.ts'

/**
 * Cuts a block's tokens into sentences; every token belongs to exactly one. A heading or table cell is never cut; a
 * dateline, a line with the date of publication and a byline are sentences of their own.
 * @param depth the block's; a plain-text paragraph with a depth is the headline
 */
export function findSentences(
  tokens: readonly Token[],
  blockKind: BlockKind,
  depth: number,
): readonly Sentence[] {
  const sentences: Sentence[] = []
  const close = (first: number, end: number, kind: SentenceKind): void => {
    const from = tokens[first]
    const to = tokens[end - 1]
    if (from && to) sentences.push({ start: from.start, end: to.end, kind, firstToken: first, endToken: end })
  }
  if (blockKind === 'heading' || (blockKind === 'paragraph' && depth > 0)) {
    close(0, tokens.length, 'headline')
    return sentences
  }
  if (blockKind === 'cell') {
    close(0, tokens.length, 'prose')
    return sentences
  }
  let first = datelineEnd(tokens)
  if (first > 0) close(0, first, 'dateline')
  for (let at = first; at < tokens.length;) {
    const end = isListNumber(tokens, first, at) ? at : sentenceEnd(tokens, at)
    if (end > at) {
      close(first, end, headerKind(tokens, first, end, sentences))
      first = end
      at = end
    } else at++
  }
  if (first < tokens.length) close(first, tokens.length, headerKind(tokens, first, tokens.length, sentences))
  return sentences
}

/** “1.” before an item: its stop ends nothing. */
function isListNumber(tokens: readonly Token[], first: number, at: number): boolean {
  const number = tokens[first]
  return at === first + 1 && number?.kind === 'number' && number.text.length <= 2 && tokens[at]?.text === '.'
}
