import { type TaggedSentence, toToken } from './corpus.ts'

/** Headlines are short. */
const mostTokens = 16

/** One sentence in so many becomes a headline of each kind. */
const every = 6

/** How much a made headline counts. */
const headlineWeight = 0.3

const smallWords = new Set('a an and as at but by for from in of on or the to with'.split(' '))

/**
 * Some of the short sentences once more as headlines: Each Word Capitalized, and IN CAPITALS. The annotated
 * texts have few headlines, and there capitals tell nothing of names.
 */
export function makeHeadlines(sentences: readonly TaggedSentence[]): readonly TaggedSentence[] {
  const short = sentences.filter(({ tokens }) => tokens.length > 3 && tokens.length <= mostTokens)
  return short.flatMap((sentence, i) => {
    if (i % every === 0) return [rewritten(sentence, capitalized)]
    if (i % every === 1) return [rewritten(sentence, (word) => word.toUpperCase())]
    return []
  })
}

function capitalized(word: string): string {
  return smallWords.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)
}

function rewritten(sentence: TaggedSentence, write: (word: string) => string): TaggedSentence {
  // A headline has no full stop.
  const end = sentence.tokens.length - (sentence.tokens.at(-1)!.text === '.' ? 1 : 0)
  const tokens = sentence.tokens.slice(0, end).map(({ text, start }) => toToken(write(text), start))
  return {
    ...sentence,
    tokens,
    sentences: [{ kind: 'headline', start: 0, end: tokens.at(-1)!.end, firstToken: 0, endToken: end }],
    tags: sentence.tags.slice(0, end),
    weight: headlineWeight,
  }
}
