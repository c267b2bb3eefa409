import type { Article } from '../core/article/article.ts'
import { sourceOf, type StatementSource } from '../core/article/report/statementSource.ts'
import { noteBlocks, once } from './noteBlocks.ts'

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
export const voicesOf = once((article: Article): readonly Voice[] => {
  const voices = new Map<string, Voice & { statements: number }>()
  for (const { note } of localVoices(article)) {
    for (const local of note) {
      const voice = local.actor === undefined ? local : named(local.actor, article)
      const key = `${voice.kind} ${voice.name.toLowerCase().replace(/^(?:the|an?) /u, '')}`
      const { kind, isKnown, name } = voice
      voices.set(key, { kind, isKnown, name, statements: (voices.get(key)?.statements ?? 0) + 1 })
    }
  }
  return [...voices.values()]
})

/** As the block tells it: of somebody who has a name, the actor's key stands for it. */
interface LocalVoice extends Omit<Voice, 'statements'> {
  readonly actor?: string
}

/** One for each statement that somebody makes. */
const localVoices = noteBlocks((found): readonly LocalVoice[] | undefined => {
  const { text } = found.analysis.tagged
  const voices = found.statements.flatMap((it) => voiceOf(sourceOf(found, it), text) ?? [])
  return voices.length > 0 ? voices : undefined
})

function named(actor: string, article: Article): Omit<Voice, 'statements'> {
  return { kind: 'named', isKnown: true, name: article.actor(actor)?.name ?? actor }
}

function voiceOf(source: StatementSource, text: string): LocalVoice | undefined {
  switch (source.kind) {
    case 'named':
      return { kind: 'named', isKnown: true, name: source.actor, actor: source.actor }
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
