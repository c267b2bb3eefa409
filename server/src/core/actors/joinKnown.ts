import type { KnownActor } from '../newsroom/newsroom.ts'
import type { NameSum } from './sumUpRuns.ts'
import type { NameGroup } from './groupNames.ts'
import type { KnownNames } from './knownNames.ts'
import { givenName, traits, traitsOf } from './lexicon/wordTraits.ts'
import { plainKey } from './nameKey.ts'

/** Names that mean the same, and the newsroom’s entry for them if it has one. */
export interface KnownGroup extends NameGroup {
  readonly known?: KnownActor
}

/**
 * Makes one group of all names that an entry covers, its surname included, under the name and kind of the entry; parts
 * groups whose names belong to several.
 */
export function joinKnown(
  groups: readonly NameGroup[],
  blocks: readonly NameSum[],
  known: KnownNames,
): readonly KnownGroup[] {
  const owners = groups.map((it) => ownerOf(it, known))
  if (owners.every((it) => it === undefined) && !groups.some(({ keys }) => keys.some(known.listed)))
    return groups
  const spellings = spellingsOf(blocks)
  const rest: KnownGroup[] = []
  const taken = new Map<KnownActor, { readonly keys: string[]; readonly from: NameGroup[] }>()
  groups.forEach((group, i) => {
    const left: string[] = []
    for (const key of group.keys) {
      const actor = (isSurnameOfOther(key, group, owners[i]) ? undefined : known.listed(key)) ?? owners[i]
      if (!actor) {
        left.push(key)
        continue
      }
      const own = taken.get(actor)
      if (!own) taken.set(actor, { keys: [key], from: [group] })
      else {
        own.keys.push(key)
        if (!own.from.includes(group)) own.from.push(group)
      }
    }
    if (left.length === group.keys.length) rest.push(group)
    else if (left.length > 0) rest.push(remainder(group, left, spellings))
  })
  const joined = [...taken].map(([actor, { keys, from }]) =>
    knownGroup(actor, inOrder(keys, spellings), from, spellings),
  )
  const orderOf = ({ keys }: NameGroup) => Math.min(...keys.map((it) => spellings.get(it)?.order ?? 0))
  return [...rest, ...joined].sort((a, b) => orderOf(a) - orderOf(b))
}

/** Whom a group means as a whole: by its fullest name, any other of its names, or a surname that stands alone. */
function ownerOf({ keys, kind }: NameGroup, known: KnownNames): KnownActor | undefined {
  const byLength = [...keys].sort((a, b) => b.length - a.length)
  const [longest = ''] = byLength
  for (const key of byLength) {
    const actor = known.listed(key)
    // A fuller name that is not listed is somebody else’s, whom a listed short name may not take over.
    if (actor) return key === longest || key.includes(' ') ? actor : undefined
  }
  return kind === 'person' ? known.bySurname(longest) : undefined
}

/** Whether a listed surname stands for somebody whom the article names in full, and who is not listed. */
function isSurnameOfOther(key: string, { keys, kind }: NameGroup, owner: KnownActor | undefined): boolean {
  if (owner || kind !== 'person' || key.includes(' ')) return false
  return keys.some((it) => it.endsWith(` ${plainKey(key)}`))
}

interface Spellings {
  readonly order: number
  readonly texts: readonly string[]
}

/** For each name its place among all and its spellings, in the order of the text. */
function spellingsOf(blocks: readonly NameSum[]): ReadonlyMap<string, Spellings> {
  const spellings = new Map<string, { order: number; texts: string[] }>()
  for (const { names } of blocks) {
    for (const { key, text } of names) {
      const own = spellings.get(key)
      if (!own) spellings.set(key, { order: spellings.size, texts: [text] })
      else if (own.texts.length < mostSpellings && !own.texts.includes(text)) own.texts.push(text)
    }
  }
  return spellings
}

const mostSpellings = 8

function inOrder(keys: readonly string[], spellings: ReadonlyMap<string, Spellings>): readonly string[] {
  return [...keys].sort((a, b) => (spellings.get(a)?.order ?? 0) - (spellings.get(b)?.order ?? 0))
}

function aliasesOf(
  keys: readonly string[],
  name: string,
  spellings: ReadonlyMap<string, Spellings>,
): readonly string[] {
  return keys.flatMap((it) => spellings.get(it)?.texts ?? []).filter((it) => it !== name)
}

function remainder(
  group: NameGroup,
  keys: readonly string[],
  spellings: ReadonlyMap<string, Spellings>,
): NameGroup {
  const ordered = inOrder(keys, spellings)
  const texts = ordered.flatMap((it) => spellings.get(it)?.texts ?? [])
  const fullest = texts.reduce((best, it) => (it.length > best.length ? it : best), '')
  const name = texts.includes(group.name) ? group.name : fullest
  return { ...group, name, keys: ordered, aliases: aliasesOf(ordered, name, spellings) }
}

function knownGroup(
  actor: KnownActor,
  keys: readonly string[],
  from: readonly NameGroup[],
  spellings: ReadonlyMap<string, Spellings>,
): KnownGroup {
  const { name } = actor
  const kind = actor.kind ?? from[0]!.kind
  const gender = kind === 'person' ? (from.find((it) => it.gender)?.gender ?? genderOf(name)) : undefined
  return { name, kind, gender, keys, aliases: aliasesOf(keys, name, spellings), known: actor }
}

/** What the given name tells, where the article has the surname alone. */
function genderOf(name: string): NameGroup['gender'] {
  const [first = '', ...others] = name.toLowerCase().split(' ')
  const given = others.length > 0 ? traitsOf(first) & givenName : 0
  if (given === traits.femaleName) return 'female'
  return given === traits.maleName ? 'male' : undefined
}
