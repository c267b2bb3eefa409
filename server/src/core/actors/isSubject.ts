import type { TaggedText } from '../language/taggedText.ts'

/**
 * Whether the words from `from` to `to` are rather a subject: a verb follows, nothing but their noun phrase stands
 * before them in the sentence that begins at `first`, or they follow a verb of speech (“…,” said Ruiz).
 */
export function isSubject({ tokens, tags }: TaggedText, from: number, to: number, first: number): boolean {
  let next = to
  while (tags[next] === 'ADV') next++
  if (tags[next] === 'VERB' || tags[next] === 'AUX') return true
  if (tokens[to]?.lower === "'s") return false
  let start = from
  while (start > first && from - start < longestPhrase && inPhrase.has(tags[start - 1]!)) start--
  if (start === first) return true
  const ends = tokens[to] === undefined || tokens[to].kind === 'punctuation'
  return ends && tags[start - 1] === 'VERB' && speech.has(tokens[start - 1]!.lower)
}

/** How far before a name its noun phrase is followed, in tokens. */
const longestPhrase = 8
const inPhrase = new Set(['PROPN', 'NOUN', 'ADJ', 'DET'])
const speech = new Set(
  'said says added told wrote explained argued asked warned continued replied tweeted'.split(' '),
)
