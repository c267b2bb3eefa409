import type { TaggedText } from '../language/taggedText.ts'
import type { Stage } from '../text/stage.ts'
import type { ActorMention, Role } from './actor.ts'
import type { BlockCast, CastMember } from './cast.ts'
import type { NameCandidate } from './nameCandidate.ts'

export interface ResolveMentionsInput {
  readonly tagged: TaggedText
  readonly names: readonly NameCandidate[]
  readonly cast: BlockCast
}

/** Who is in the reader's mind, most recent first; bounded. */
export interface ResolveMentionsState {
  readonly focus: readonly CastMember[]
}

export interface MentionsAndRoles {
  readonly mentions: readonly ActorMention[]
  /** Roles that this block gives, each with whom it gives it to (`actor` is a key). */
  readonly roles: readonly (Role & { readonly actor: string })[]
}

/** Links names, role descriptions and pronouns of a block to their actors. */
export const resolveMentions: Stage<ResolveMentionsInput, ResolveMentionsState, MentionsAndRoles> = {
  initial: { focus: [] },
  step: ({ names, cast }, state) => {
    const mentions = names.flatMap((name, i): ActorMention[] => {
      const member = cast.members[i]
      return member
        ? [{ start: name.start, end: name.end, form: 'name', actor: member.key, certainty: 'stated' }]
        : []
    })
    return { result: { mentions, roles: [] }, state }
  },
  sameState: (a, b) => a.focus.length === b.focus.length && a.focus.every((it, i) => it === b.focus[i]),
}
