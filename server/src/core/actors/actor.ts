import type { KnownActor } from '../newsroom/newsroom.ts'
import type { Span } from '../text/span.ts'

export type ActorKind = 'person' | 'organization' | 'place' | 'group'

/** How a mention refers: by name, by a description (`the Russian president`), or by a pronoun. */
export type MentionForm = 'name' | 'nominal' | 'pronoun'

/** `stated`: the text itself says so. `inferred`: concluded from context. */
export type Certainty = 'stated' | 'inferred'

/** A place in the text that means an actor. The span of a name leaves out title, article and possessive. */
export interface ActorMention extends Span {
  readonly form: MentionForm
  /** The actor's `key`. */
  readonly actor: string
  readonly certainty: Certainty
}

/** A title, office or description that the article gives an actor, as it stands there. */
export interface Role extends Span {
  readonly text: string
}

/** Whoever acts or speaks in the article: one for all names that mean the same. */
export interface Actor {
  /** Stable under edits elsewhere: the full name in lower case (`vladimir putin`), with ` (2)` … for a second bearer. */
  readonly key: string
  /** `a1`, `a2` … in the order of first mention. */
  readonly id: string
  /** The fullest name, as the article writes it; as the newsroom does where it knows them. */
  readonly name: string
  readonly kind: ActorKind
  readonly gender: 'female' | 'male' | undefined
  /** Each different role once, in the order of the text. */
  readonly roles: readonly Role[]
  /** The other names it goes by, each once, in the order of the text. */
  readonly aliases: readonly string[]
  /** What the newsroom knows of them. */
  readonly known?: KnownActor
  /** In the order of the text. */
  readonly mentions: readonly ActorMention[]
}
