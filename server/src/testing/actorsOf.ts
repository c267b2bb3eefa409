import type { ActorKind, MentionForm } from '../core/actors/actor.ts'
import type { Cast, NamedBlock } from '../core/actors/cast.ts'
import { findNames } from '../core/actors/findNames.ts'
import { linkNames } from '../core/actors/linkNames.ts'
import { resolveMentions } from '../core/actors/resolveMentions.ts'
import { tagNames } from '../core/language/tagNames.ts'
import { tagPartsOfSpeech } from '../core/language/tagPartsOfSpeech.ts'
import { findSentences } from '../core/sentences/sentences.ts'
import { findTokens } from '../core/sentences/tokens.ts'
import { testModels } from './models.ts'

/** A paragraph with its names, by the shipped models. */
export function namedBlock(text: string): NamedBlock {
  const models = testModels()
  const tokens = findTokens(text)
  const sentences = findSentences(tokens, 'paragraph', 0)
  const tags = tagPartsOfSpeech(tokens, sentences, models)
  const nameTags = tagNames(tokens, sentences, tags, models)
  const tagged = { kind: 'paragraph', text, tokens, tags, sentences, nameTags } as const
  return { tagged, names: findNames(tagged) }
}

/** An actor as a test reads it: its mentions and roles as they stand, each with where it begins in its paragraph. */
export interface ReadActor {
  readonly name: string
  readonly kind: ActorKind
  readonly gender: 'female' | 'male' | undefined
  readonly aliases: readonly string[]
  readonly mentions: readonly { readonly text: string; readonly form: MentionForm; readonly start: number }[]
  readonly roles: readonly string[]
}

/** The actors of an article, a paragraph an argument. */
export function actorsOf(...paragraphs: readonly string[]): readonly ReadActor[] {
  const blocks = paragraphs.map(namedBlock)
  return readActors(blocks, linkNames(blocks))
}

/** The actors that a cast finds in its blocks. */
export function readActors(blocks: readonly NamedBlock[], cast: Cast): readonly ReadActor[] {
  let state = resolveMentions.initial
  const results = blocks.map((block) => {
    const step = resolveMentions.step({ ...block, cast: cast.castOf(block) }, state)
    state = step.state
    return { text: block.tagged.text, ...step.result }
  })
  return cast.members.map(({ key, name, kind, gender, aliases }) => ({
    name,
    kind,
    gender,
    aliases,
    mentions: results.flatMap(({ text, mentions }) =>
      mentions
        .filter(({ actor }) => actor === key)
        .map(({ start, end, form }) => ({ text: text.slice(start, end), form, start })),
    ),
    roles: results.flatMap(({ roles }) => roles.filter(({ actor }) => actor === key).map(({ text }) => text)),
  }))
}
