import type { ActorKind } from './actor.ts'
import type { BlockNames } from './blockNames.ts'
import { smallWords } from './initials.ts'
import { givenName, knownPlace, traits, traitsOf } from './lexicon/wordTraits.ts'
import type { NameEvidence } from './nameCandidate.ts'
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

interface Entry {
  readonly key: string
  /** Its spellings in the order of the text. */
  readonly texts: string[]
  readonly words: readonly string[]
  readonly initials: readonly string[]
  /** What the lists say of the whole name. */
  readonly bits: number
  readonly order: number
  person: number
  organization: number
  place: number
  strong: number
  count: number
  female: number
  male: number
  kind: ActorKind
  /** The fuller name that it is short for. */
  head: Entry | undefined
}

/** Groups the names of an article, in the order of their first mention; a name that is nobody's is in none. */
export function groupNames(blocks: readonly BlockNames[]): readonly NameGroup[] {
  const entries = collect(blocks)
  const all = [...entries.values()]
  for (const it of all) it.kind = likeliestKind(it)
  const index = indexByWord(all)
  for (const it of all) it.head = fullerName(it, index)
  linkSynonyms(all, entries, blocks)
  return toGroups(all)
}

function collect(blocks: readonly BlockNames[]): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const { names } of blocks) {
    for (const { key, text, words, initials, bits, evidence, strong, count, female, male } of names) {
      let entry = entries.get(key)
      if (!entry) {
        entry = {
          key,
          texts: [],
          words,
          initials,
          bits,
          order: entries.size,
          person: 0,
          organization: 0,
          place: 0,
          strong: 0,
          count: 0,
          female: 0,
          male: 0,
          kind: 'person',
          head: undefined,
        }
        entries.set(key, entry)
      }
      if (entry.texts.length < mostSpellings && !entry.texts.includes(text)) entry.texts.push(text)
      entry.person += evidence.person
      entry.organization += evidence.organization
      entry.place += evidence.place
      entry.strong += strong
      entry.count += count
      entry.female += female
      entry.male += male
    }
  }
  return entries
}

/** Names of several words that are more than weak, by each word that a shorter name could keep. */
function indexByWord(all: readonly Entry[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>()
  const add = (word: string, entry: Entry) => {
    const list = index.get(word)
    if (!list) index.set(word, [entry])
    else if (list.length < mostBearers && !list.includes(entry)) list.push(entry)
  }
  for (const entry of all) {
    if (entry.words.length < 2 || entry.strong === 0) continue
    add(entry.words[0]!, entry)
    add(lastWord(entry), entry)
    for (let i = 1; i < entry.words.length - 1; i++) add(entry.words[i]!, entry)
  }
  return index
}

/** Spellings of one name beyond so many are not kept. */
const mostSpellings = 8

/** More full names than this with one word are not told apart. */
const mostBearers = 24

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

function lastWord({ words }: Entry): string {
  const last = words[words.length - 1]!
  return suffixes.has(last) && words.length > 2 ? words[words.length - 2]! : last
}

/** The fuller name that a name is short for: of persons the surname, else the given name; of bodies the beginning or end. */
function fullerName(entry: Entry, index: ReadonlyMap<string, readonly Entry[]>): Entry | undefined {
  const { words } = entry
  const candidates = (index.get(words[words.length - 1]!) ?? []).filter(
    (it) => it.words.length > words.length,
  )
  const firsts =
    words.length > 1
      ? (index.get(words[0]!) ?? []).filter((it) => it.words.length > words.length)
      : candidates
  if (candidates.length === 0 && firsts.length === 0) return undefined
  const known = entry.bits & knownPlace
  const placeName = known !== 0 && entry.place > entry.person
  // A city's name that only its being one speaks for may be a surname.
  const surnameOfCity = known === traits.city && entry.place <= cityPoints * entry.count
  if (words.length === 1 && placeName && !surnameOfCity) return undefined
  const persons = candidates.filter((it) => it.kind === 'person')
  const surname = persons.find((it) => endsWith(it, words))
  if (surname) return surname
  const middleLeftOut = persons.find(
    (it) => words.length > 1 && it.words[0] === words[0] && lastWord(it) === words[words.length - 1],
  )
  if (middleLeftOut) return middleLeftOut
  if (words.length === 1) {
    const given = persons.filter((it) => it.words[0] === words[0])
    if (given.length >= 1) return given[0]
  }
  if (placeName) return undefined
  const bodies = [...candidates, ...firsts].filter((it) => it.kind === 'organization')
  return bodies.find((it) => isShortForm(words, it.words))
}

/** What a city's name weighs for a place by itself. */
const cityPoints = 3

function endsWith(full: Entry, words: readonly string[]): boolean {
  const own = full.words
  const end = suffixes.has(own[own.length - 1]!) ? own.length - 1 : own.length
  return end >= words.length && words.every((word, i) => own[end - words.length + i] === word)
}

/** “Security Council” for “U.N. Security Council”, “Boeing” for “Boeing Company”, “Comic Corps” for “Comic Corps of Canada”. */
function isShortForm(short: readonly string[], full: readonly string[]): boolean {
  const extra = full.length - short.length
  const qualifies = (word: string) =>
    (traitsOf(word) & (traits.country | traits.demonym | traits.state)) !== 0
  if (short.every((word, i) => full[i] === word)) {
    const rest = full.slice(short.length)
    if (rest.every((word) => generic.has(word))) return true
    const isBody = short.length > 1 || (traitsOf(short[0]!) & traits.organizationWord) !== 0
    return (
      isBody && rest[0] === 'of' && rest.slice(1).every((word) => smallWords.has(word) || qualifies(word))
    )
  }
  if (!short.every((word, i) => full[extra + i] === word)) return false
  return short.length > 1 || full.slice(0, extra).every(qualifies)
}

/** Words that a body's name is often said without. */
const generic = new Set(
  'inc inc. corp corp. corporation company co co. ltd ltd. limited llc plc group holdings airlines airways motor motors party news magazine newspaper society foundation organization organisation church bank university stores industries international network media'.split(
    ' ',
  ),
)

/** Joins acronyms with what they stand for, and the usual names of one state. */
function linkSynonyms(
  all: readonly Entry[],
  entries: ReadonlyMap<string, Entry>,
  blocks: readonly BlockNames[],
): void {
  for (const { same } of blocks) {
    for (const pair of same) {
      const [a, b] = pair.map((key) => entries.get(key))
      if (!a || !b || a === b) continue
      const [full, short] = a.words.length > 1 ? [a, b] : [b, a]
      if (!short.head && short.words.length === 1 && rootOf(full) !== short) short.head = full
    }
  }
  for (const entry of all) {
    if (entry.words.length < 2 || entry.kind === 'person') continue
    for (const initials of entry.initials) {
      const short = entries.get(initials)
      if (
        short &&
        !short.head &&
        short !== rootOf(entry) &&
        short.kind !== 'person' &&
        isAbbreviation(short.texts[0]!)
      ) {
        short.head = entry
        if (short.strong === 0) short.strong = 1
      }
    }
  }
  for (const names of stateNames) {
    const present = names.map((it) => entries.get(it)).filter((it) => it !== undefined)
    const head = present[0]
    for (const it of present.slice(1)) if (head && it !== head) it.head = head
  }
}

/** Names of one state each, the fullest first. */
const stateNames: readonly (readonly string[])[] = [
  ['united states', 'united states of america', 'us', 'usa', 'america'],
  ['united kingdom', 'uk', 'great britain', 'britain'],
  ['south korea', 'republic of korea', 'korea republic'],
  ['north korea', "democratic people's republic of korea"],
  ['russia', 'russian federation'],
  ['china', "people's republic of china"],
  ['czech republic', 'czechia'],
  ['vatican', 'vatican city'],
]

/** Whether it is written with at least two capitals and as one word. */
function isAbbreviation(text: string): boolean {
  return /^[^\s\p{Lu}]*\p{Lu}[^\s\p{Lu}]*\p{Lu}\S*$/u.test(text)
}

function toGroups(all: readonly Entry[]): NameGroup[] {
  const members = new Map<Entry, Entry[]>()
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
    const kind = state ? 'place' : likeliestKind(sum)
    const gender = kind === 'person' ? genderOf(list) : undefined
    groups.push({
      order: Math.min(...list.map((it) => it.order)),
      group: { name, kind, gender, aliases, keys: list.map((it) => it.key) },
    })
  }
  return groups.sort((a, b) => a.order - b.order).map((it) => it.group)
}

/** What titles before any of a person's names tell, else the given name. */
function genderOf(names: readonly Entry[]): 'female' | 'male' | undefined {
  let female = 0
  let male = 0
  for (const it of names) {
    female += it.female
    male += it.male
  }
  if (female !== male) return female > male ? 'female' : 'male'
  for (const { words } of names) {
    const given = words.length > 1 ? traitsOf(words[0]!) & givenName : 0
    if (given === traits.femaleName) return 'female'
    if (given === traits.maleName) return 'male'
  }
  return undefined
}

function rootOf(entry: Entry): Entry {
  let root = entry
  for (let steps = 0; root.head && steps < 8; steps++) root = root.head
  return root
}
