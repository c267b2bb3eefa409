/** What a newsroom knows of those it writes about: the entries of one `.newsroom/actors.yaml`. Never changes. */
export interface Newsroom {
  readonly actors: readonly KnownActor[]
}

/** One entry. */
export interface KnownActor {
  /** The name in full, as the newsroom writes it. */
  readonly name: string
  readonly kind: KnownKind | undefined
  /** Other names that mean the same. */
  readonly aliases: readonly string[]
  readonly roles: readonly KnownRole[]
  /** Spellings that mean the same but are not to be used. */
  readonly forbidden: readonly string[]
  readonly notes: string | undefined
  /** An http or https address. */
  readonly link: string | undefined
}

export const knownKinds = ['person', 'organization', 'place', 'group'] as const

export type KnownKind = (typeof knownKinds)[number]

/** A role and when it was held, both days included; an open end is undefined. */
export interface KnownRole {
  readonly text: string
  /** `2019`, `2019-05` or `2019-05-20`. */
  readonly from: string | undefined
  readonly to: string | undefined
}

/** Whether the role was held on the ISO day, as far as the entry tells: a bare year or month counts whole. */
export function isHeld({ from, to }: KnownRole, day: string): boolean {
  if (from !== undefined && day.slice(0, from.length) < from) return false
  return to === undefined || day.slice(0, to.length) <= to
}
