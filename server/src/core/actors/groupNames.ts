import type { ActorKind } from './actor.ts'
import type { NameSum } from './sumUpRuns.ts'
import { fullerName, indexByWord } from './fullerName.ts'
import { traits, traitsOf } from './lexicon/wordTraits.ts'
import { linkSynonyms } from './linkSynonyms.ts'
import type { NameEvidence } from './nameCandidate.ts'
import { collectNames, type NameEntry, rootOf, sexOf } from './nameEntry.ts'
import { plainKey, sexOfKey } from './nameKey.ts'
import { likeliestKind } from './nameEvidence.ts'

/** Names that mean the same. */
export interface NameGroup {
  /** The fullest, as first written. */
  readonly name: string
  readonly kind: ActorKind
  readonly gender: 'female' | 'male' | undefined
  readonly aliases: readonly string[]
  /** All its names, by their `key`. */
  readonly keys: readonly string[]
}

/** Groups the names of an article, in the order of their first mention; a name that is nobody's is in none. */
export function groupNames(blocks: readonly NameSum[]): readonly NameGroup[] {
  const entries = collectNames(blocks)
  const all = [...entries.values()]
  const index = indexByWord(all)
  for (const it of all) it.head = fullerName(it, index)
  linkTitled(all, entries)
  linkSynonyms(all, entries, blocks)
  return toGroups(all)
}

/** “Ms Brennan” beside “Brennan” where nobody has a fuller name; “Mr Brennan” beside “Ms Brennan” is somebody else. */
function linkTitled(all: readonly NameEntry[], entries: ReadonlyMap<string, NameEntry>): void {
  const taken = new Map<NameEntry, 'female' | 'male'>()
  for (const entry of all) {
    const sex = sexOfKey(entry.key)
    if (!sex) continue
    const plain = entries.get(plainKey(entry.key))
    if (!entry.head && plain && !plain.head) entry.head = plain
    const root = rootOf(entry)
    if (root === entry) continue
    if ((taken.get(root) ?? sex) === sex) taken.set(root, sex)
    else entry.head = undefined
  }
}

function toGroups(all: readonly NameEntry[]): NameGroup[] {
  const members = new Map<NameEntry, NameEntry[]>()
  for (const entry of all) {
    const head = rootOf(entry)
    const list = members.get(head)
    if (list) list.push(entry)
    else members.set(head, [entry])
  }
  const groups: { order: number; group: NameGroup }[] = []
  for (const [head, list] of members) {
    if (!list.some((it) => it.strong > 0)) continue
    const sum: NameEvidence = list.reduce(
      (total, it) => ({
        person: total.person + it.person,
        organization: total.organization + it.organization,
        place: total.place + it.place,
      }),
      { person: 0, organization: 0, place: 0 },
    )
    const name = head.texts[0]!
    const aliases = list.flatMap((it) => it.texts).filter((it) => it !== name)
    const state = list.some((it) => (it.bits & traits.country) !== 0 && it.words.length > 1)
    const kind = state ? 'place' : isBody(head) ? 'organization' : likeliestKind(sum)
    const gender = kind === 'person' ? genderOf(list) : undefined
    groups.push({
      order: list[0]!.order,
      group: { name, kind, gender, aliases, keys: list.map((it) => it.key) },
    })
  }
  return groups.sort((a, b) => a.order - b.order).map((it) => it.group)
}

/** “Nordica Pharma” tells more of what “Nordica” is than “in Nordica” does. */
function isBody(head: NameEntry): boolean {
  const last = head.words.length > 1 ? head.words[head.words.length - 1]! : ''
  return (traitsOf(last) & traits.organizationWord) !== 0 && likeliestKind(head) === 'organization'
}

/** What titles before any of a person's names tell, else the given name. */
function genderOf(names: readonly NameEntry[]): 'female' | 'male' | undefined {
  let female = 0
  let male = 0
  for (const it of names) {
    female += it.female
    male += it.male
  }
  if (female !== male) return female > male ? 'female' : 'male'
  return names.map(sexOf).find((it) => it !== undefined)
}
