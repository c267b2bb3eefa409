import { readFileSync } from 'node:fs'
import type { TaggedSentence } from './corpus.ts'
import { readPlainTokens } from './plainTokens.ts'

/** An annotated article, as far as names go. */
export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly actors: readonly {
    readonly kind: string
    readonly mentions: readonly { readonly start: number; readonly end: number; readonly form?: string }[]
  }[]
}

/** Reads a file of one annotated article a line. */
export function readGoldArticles(path: string): readonly GoldArticle[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as GoldArticle)
}

const kinds: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' }

/** An article's sentences with its name mentions as begin and inside tags. */
export function toTaggedSentences({ id, text, actors }: GoldArticle): readonly TaggedSentence[] {
  const { tokens, sentences } = readPlainTokens(text)
  const tags = tokens.map(() => 'O')
  const mentions = actors.flatMap(({ kind, mentions: own }) =>
    own
      .filter(({ form }) => form === undefined || form === 'name')
      .map((mention) => ({ ...mention, kind: kinds[kind] })),
  )
  for (const { start, end, kind } of mentions.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    if (kind === undefined) continue
    const first = tokens.findIndex((token) => token.end > start)
    let last = first
    while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++
    if (first < 0) continue
    for (let i = first; i <= last; i++) tags[i] = `${i === first ? 'B' : 'I'}-${kind}`
  }
  return sentences.map((sentence) => ({
    document: id,
    tokens: tokens.slice(sentence.firstToken, sentence.endToken),
    sentences: [{ ...sentence, firstToken: 0, endToken: sentence.endToken - sentence.firstToken }],
    tags: tags.slice(sentence.firstToken, sentence.endToken),
  }))
}
