import type { CastMember } from './cast.ts'

/** Somebody in the reader's mind. */
export interface Focused {
  /** Undefined for persons without a name (“a teacher”): pronouns may mean them, and then no actor. */
  readonly member: CastMember | undefined
  readonly gender: 'female' | 'male' | undefined
  /** Sentences since the last mention; 0 is the sentence being read. */
  readonly age: number
  /** Whether that mention was a subject. */
  readonly subject: boolean
}

/** How many are kept in mind. */
export const longestFocus = 8
/** After so many sentences without a mention somebody is forgotten. */
const longestAge = 4

/** The focus one sentence later. */
export function age(focus: readonly Focused[]): readonly Focused[] {
  return focus
    .filter((it) => it.age < longestAge)
    .slice(0, longestFocus)
    .map((it) => ({ ...it, age: it.age + 1 }))
}

/** The focus with somebody at its front, who is in it once. */
export function withFront(focus: readonly Focused[], front: Focused): readonly Focused[] {
  const others = focus.filter((it) => it.member === undefined || it.member !== front.member)
  return [front, ...others].slice(0, longestFocus)
}

export function sameFocused(a: Focused, b: Focused): boolean {
  return a.member === b.member && a.gender === b.gender && a.age === b.age && a.subject === b.subject
}
