import type { Article } from '../core/article/article.ts'
import { sourceOf, type StatementSource } from '../core/article/report/statementSource.ts'

/** Somebody or something that speaks in an article. */
export interface Voice {
  readonly kind: StatementSource['kind']
  /** Whether a reader can tell who that is: a name, or a body such as the police. */
  readonly isKnown: boolean
  /** The actor's name, or the words for the source. */
  readonly name: string
  readonly statements: number
}

/**
 * Who speaks in an article, each once; statements without a source are left out, and so are pronouns of which it is not
 * certain whom they mean (most often somebody who is there already), and “nobody”.
 */
export function voicesOf(article: Article): readonly Voice[] {
  const voices = new Map<string, Voice>()
  for (const { block, found } of article.blocks) {
    for (const statement of found.statements) {
      const source = sourceOf(found, statement)
      const voice = voiceOf(source, article, block.text)
      if (!voice) continue
      const key = `${voice.kind} ${voice.name.toLowerCase().replace(/^(?:the|an?) /u, '')}`
      voices.set(key, { ...voice, statements: (voices.get(key)?.statements ?? 0) + 1 })
    }
  }
  return [...voices.values()]
}

function voiceOf(
  source: StatementSource,
  article: Article,
  text: string,
): Omit<Voice, 'statements'> | undefined {
  switch (source.kind) {
    case 'named':
      return { kind: 'named', isKnown: true, name: article.actor(source.actor)?.name ?? source.actor }
    case 'missing':
      return undefined
    case 'document':
    case 'unnamed':
    case 'unclear': {
      if (!source.phrase) return undefined
      const name = text.slice(source.phrase.start, source.phrase.end).replace(/\s+/gu, ' ')
      // Labels: a speaker in a transcript, or no speaker at all, as in “GOALKEEPERS: …”.
      if (name === name.toUpperCase() && name.length > 3) return { kind: 'unclear', isKnown: true, name }
      if (source.kind === 'unclear' && /^(?:he|she|it|they|we|i|who|nobody|none|no one)$/iu.test(name))
        return undefined
      const isKnown = source.kind !== 'unnamed' || source.isBody || source.of !== undefined
      return { kind: source.kind, isKnown, name }
    }
  }
}
