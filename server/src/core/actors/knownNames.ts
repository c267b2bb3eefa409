import type { KnownActor, Newsroom } from '../newsroom/newsroom.ts'
import type { BlockName } from './blockNames.ts'
import type { NameSum } from './sumUpRuns.ts'
import { knownPlace, traits, traitsOf } from './lexicon/wordTraits.ts'
import { nameKey, plainKey } from './nameKey.ts'

/** A newsroom’s actors by the names that an article may use. */
export interface KnownNames {
  /** Whom a name means by its entry: names, aliases and spellings, by their `key`. */
  listed(key: string): KnownActor | undefined
  /** The only person of that surname, which may be of several words: `von der leyen`. */
  bySurname(key: string): KnownActor | undefined
  /** The names of a block with what the newsroom says of their kinds; the same object for the same block. */
  weighed(block: NameSum): NameSum
}

/** The index over a newsroom, made once for it. */
export function knownNamesOf(newsroom: Newsroom): KnownNames {
  let known = memo.get(newsroom)
  if (!known) memo.set(newsroom, (known = createKnownNames(newsroom)))
  return known
}

const memo = new WeakMap<Newsroom, KnownNames>()

function createKnownNames({ actors }: Newsroom): KnownNames {
  const byKey = new Map<string, KnownActor>()
  const surnames = new Map<string, KnownActor | undefined>()
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases, ...actor.forbidden, ...fullForbidden(actor)]) {
      const key = keyOf(name)
      if (!byKey.has(key)) byKey.set(key, actor)
      for (const surname of actor.kind === 'person' ? surnamesOf(key) : []) {
        const other = surnames.has(surname) && surnames.get(surname) !== actor
        surnames.set(surname, other ? undefined : actor)
      }
    }
  }
  const listed = (key: string) => byKey.get(plainKey(key)) ?? byKey.get(withoutInitials(plainKey(key)))
  const bySurname = (key: string) => surnames.get(plainKey(key))
  const weighedBlocks = new WeakMap<NameSum, NameSum>()
  return {
    listed,
    bySurname,
    weighed(block) {
      let found = weighedBlocks.get(block)
      if (!found) weighedBlocks.set(block, (found = weighBlock(block, listed, bySurname)))
      return found
    },
  }
}

/** A person’s wrong surname with the first name that goes with it: it means nobody else. */
function fullForbidden({ kind, name, forbidden }: KnownActor): readonly string[] {
  const given = name.slice(0, name.lastIndexOf(' ') + 1)
  if (kind !== 'person' || given === '') return []
  return forbidden.filter((it) => !it.includes(' ')).map((it) => given + it)
}

/** Outweighs all that a text can say for another kind. */
const certain = 1000

/** What a known surname weighs for a person: as much as the names model’s word. */
const likely = 4

function weighBlock(
  block: NameSum,
  listed: KnownNames['listed'],
  bySurname: KnownNames['bySurname'],
): NameSum {
  const names = block.names.map((name): BlockName => {
    const { key, bits, count, evidence } = name
    const actor = listed(key)
    if (actor) {
      const { kind } = actor
      if (kind === undefined || kind === 'group') return { ...name, strong: count }
      return { ...name, strong: count, evidence: { ...evidence, [kind]: evidence[kind] + certain * count } }
    }
    if (!bySurname(key) || bits & knownPlace) return name
    return { ...name, evidence: { ...evidence, person: evidence.person + likely * count } }
  })
  return names.every((it, i) => it === block.names[i]) ? block : { ...block, names }
}

function keyOf(name: string): string {
  return nameKey(name.toLowerCase().replaceAll('’', "'"))
}

const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The ends of a person’s name that may stand for all of it: `van der berg`, `der berg`, `berg`. */
function surnamesOf(key: string): readonly string[] {
  const words = key.replaceAll(',', '').split(' ')
  if (suffixes.has(words.at(-1)!.replace('.', ''))) words.pop()
  const last = words.at(-1) ?? ''
  // Two letters are rather an abbreviation: “Un” of “Kim Jong Un” must not make a person of the UN.
  if (last.length < 3 || traitsOf(last) & traits.country) return []
  return words.slice(1, mostWords).map((_, i) => words.slice(i + 1).join(' '))
}

/** Words of a name that are looked at. */
const mostWords = 8

/** `john f kennedy` as `john kennedy`. */
function withoutInitials(key: string): string {
  return key
    .split(' ')
    .filter((word, i) => i === 0 || word.length > 1)
    .join(' ')
}
