import type { Newsroom } from '../newsroom/newsroom.ts'
import { blockNamesOf, type BlockNames } from './blockNames.ts'
import type { BlockCast, Cast, CastMember, NamedBlock } from './cast.ts'
import { groupNames } from './groupNames.ts'
import { joinKnown, type KnownGroup } from './joinKnown.ts'
import { knownNamesOf } from './knownNames.ts'
import { collectOffices, whoIs } from './offices.ts'
import type { NameCandidate } from './nameCandidate.ts'

/**
 * Puts names that mean the same together, as the newsroom has them where it knows them. `previous` saves work and keeps unchanged members the same objects; it
 * never changes the result.
 */
export function linkNames(blocks: readonly NamedBlock[], previous?: Cast, newsroom?: Newsroom): Cast {
  const parts = blocks.map(blockNamesOf)
  const last = previous && inputs.get(previous)
  if (previous && last?.newsroom === newsroom && last && sameParts(parts, last.parts)) return previous
  const groups = groupsOf(parts, newsroom)
  const known = new Map(previous?.members.map((it) => [it.key, it]))
  const members: CastMember[] = []
  const byName = new Map<string, CastMember>()
  const taken = new Map<string, number>()
  for (const group of groups) {
    const member = toMember(group, taken, known)
    members.push(member)
    for (const key of group.keys) byName.set(key, member)
  }
  const offices = collectOffices(parts, byName)
  const casts = new WeakMap<readonly NameCandidate[], BlockCast>()
  const cast: Cast = {
    members,
    castOf: (block) => {
      const { names } = block
      let found = casts.get(names)
      if (!found) {
        found = {
          members: names.map((it) => byName.get(it.key)),
          described: blockNamesOf(block).descriptions.map((it) => whoIs(it, offices)),
        }
        casts.set(names, found)
      }
      return found
    },
  }
  inputs.set(cast, { parts, newsroom })
  return cast
}

/** What each cast was made from. */
const inputs = new WeakMap<
  Cast,
  { readonly parts: readonly BlockNames[]; readonly newsroom: Newsroom | undefined }
>()

function groupsOf(parts: readonly BlockNames[], newsroom: Newsroom | undefined): readonly KnownGroup[] {
  if (!newsroom) return groupNames(parts)
  const known = knownNamesOf(newsroom)
  return joinKnown(groupNames(parts.map(known.weighed)), parts, known)
}

function sameParts(a: readonly BlockNames[], b: readonly BlockNames[]): boolean {
  return a.length === b.length && a.every((it, i) => it === b[i] || it.signature === b[i]!.signature)
}

function toMember(
  { name, kind, gender, aliases, known: entry }: KnownGroup,
  taken: Map<string, number>,
  known: ReadonlyMap<string, CastMember>,
): CastMember {
  const base = name.toLowerCase()
  const count = (taken.get(base) ?? 0) + 1
  taken.set(base, count)
  const key = count === 1 ? base : `${base} (${count})`
  const member: CastMember = { key, name, kind, gender, aliases, ...(entry && { known: entry }) }
  const before = known.get(key)
  return before && sameMember(before, member) ? before : member
}

function sameMember(a: CastMember, b: CastMember): boolean {
  return (
    a.name === b.name &&
    a.kind === b.kind &&
    a.gender === b.gender &&
    a.known === b.known &&
    a.aliases.length === b.aliases.length &&
    a.aliases.every((it, i) => it === b.aliases[i])
  )
}
