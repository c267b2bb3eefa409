import type { TaggedText } from '../language/taggedText.ts'
import type { Stage } from '../text/stage.ts'
import type { ActorMention, Role } from './actor.ts'
import { blockNamesOf } from './blockNames.ts'
import type { BlockCast } from './cast.ts'
import { age, type Focused, longestFocus, sameFocused } from './focus.ts'
import type { NameCandidate } from './nameCandidate.ts'
import { resolvePronouns } from './resolvePronouns.ts'

export interface ResolveMentionsInput {
  readonly tagged: TaggedText
  readonly names: readonly NameCandidate[]
  readonly cast: BlockCast
}

/** Who is in the reader's mind, most recent first; bounded. */
export interface ResolveMentionsState {
  readonly focus: readonly Focused[]
}

export interface MentionsAndRoles {
  readonly mentions: readonly ActorMention[]
  /** Roles that this block gives, each with whom it gives it to (`actor` is a key). */
  readonly roles: readonly (Role & { readonly actor: string })[]
}

/** Links names, role descriptions and pronouns of a block to their actors. */
export const resolveMentions: Stage<ResolveMentionsInput, ResolveMentionsState, MentionsAndRoles> = {
  initial: { focus: [] },
  step: (input, state) => {
    const { roles: found } = blockNamesOf(input)
    const { mentions, members, focus } = resolvePronouns(input, state.focus)
    const roles = found.flatMap(({ name, start, end, text }) => {
      const member = members[name]
      return member && member.kind !== 'place' ? [{ start, end, text, actor: member.key }] : []
    })
    return {
      result: { mentions, roles: roles.sort((a, b) => a.start - b.start) },
      state: { focus: age(focus) },
    }
  },
  sameState: (a, b) =>
    a.focus.length === b.focus.length &&
    a.focus.length <= longestFocus &&
    a.focus.every((it, i) => sameFocused(it, b.focus[i]!)),
}
