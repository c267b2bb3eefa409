import type { CastMember } from '../actors/cast.ts'

/** Who spoke: an actor of the article, people without a name, or somebody who may be an actor. */
export type Voice =
  | { readonly kind: 'named'; readonly actor: string; readonly member: CastMember | undefined }
  | { readonly kind: 'unnamed' | 'unresolved' }

/** Whether the two are the same speaker, for all that is known. */
export function sameVoice(a: Voice | undefined, b: Voice | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind) return a === b
  return a.kind !== 'named' || (b.kind === 'named' && a.actor === b.actor)
}
