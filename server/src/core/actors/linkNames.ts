import type { Newsroom } from '../newsroom/newsroom.ts'
import { blockNamesOf, type BlockNames } from './blockNames.ts'
import type { Cast, CastMember, NamedBlock } from './cast.ts'
import { groupNames } from './groupNames.ts'
import { joinKnown, type KnownGroup } from './joinKnown.ts'
import { knownNamesOf } from './knownNames.ts'
import { type NameSum, sumUpRuns } from './sumUpRuns.ts'
import { collectOffices, type Offices, sameOffices, whoIs } from './offices.ts'

/**
 * Puts names that mean the same together, as the newsroom has them where it knows them. `previous` saves work and keeps
 * unchanged members the same objects; it never changes the result.
 */
export function linkNames(blocks: readonly NamedBlock[], previous?: Cast, newsroom?: Newsroom): Cast {
  const parts = blocks.map(blockNamesOf)
  const last = previous && inputs.get(previous)
  if (previous && last?.newsroom === newsroom && last && sameParts(parts, last.parts)) return previous
  const sums = sumUpRuns(parts)
  const groups = groupsOf(sums, newsroom)
  const known = new Map(previous?.members.map((it) => [it.key, it]))
  const members: CastMember[] = []
  const byName = new Map<string, CastMember>()
  const taken = new Map<string, number>()
  for (const group of groups) {
    const member = toMember(group, taken, known)
    members.push(member)
    for (const key of group.keys) byName.set(key, member)
  }
  const offices = collectOffices(sums, byName)
  const cast = { members, castOf: castReader(byName, offices, last) }
  inputs.set(cast, { parts, newsroom, byName, offices })
  return cast
}

/** What a cast was made from, and what the next one can use again. */
interface CastInputs {
  readonly parts: readonly BlockNames[]
  readonly newsroom: Newsroom | undefined
  readonly byName: ReadonlyMap<string, CastMember>
  readonly offices: Offices
}

const inputs = new WeakMap<Cast, CastInputs>()

/** Gives each block its part of the cast: the one of the last version where nobody in it has changed. */
function castReader(
  byName: ReadonlyMap<string, CastMember>,
  offices: Offices,
  last: CastInputs | undefined,
): Cast['castOf'] {
  const changed = last && changedKeys(byName, last.byName)
  const keepsOffices = last !== undefined && sameOffices(offices, last.offices)
  return (block, before) => {
    const { names } = block
    if (before && changed && !names.some(({ key }) => changed.has(key))) {
      if (keepsOffices || before.described.length === 0) return before
    }
    return {
      members: names.map(({ key }) => byName.get(key)),
      described: blockNamesOf(block).descriptions.map((it) => whoIs(it, offices)),
    }
  }
}

function changedKeys(
  now: ReadonlyMap<string, CastMember>,
  before: ReadonlyMap<string, CastMember>,
): ReadonlySet<string> {
  const changed = new Set<string>()
  for (const [key, member] of now) if (before.get(key) !== member) changed.add(key)
  for (const key of before.keys()) if (!now.has(key)) changed.add(key)
  return changed
}

function groupsOf(sums: readonly NameSum[], newsroom: Newsroom | undefined): readonly KnownGroup[] {
  if (!newsroom) return groupNames(sums)
  const known = knownNamesOf(newsroom)
  return joinKnown(groupNames(sums.map(known.weighed)), sums, known)
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
