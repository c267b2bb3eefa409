import { smallWords } from './initials.ts'
import { knownPlace, traits, traitsOf } from './lexicon/wordTraits.ts'
import { type NameEntry, sexOf } from './nameEntry.ts'
import { sexOfKey } from './nameKey.ts'

/** The fuller name that a name is short for: of persons the surname, else the given name; of bodies the beginning or end. */
export function fullerName(
  entry: NameEntry,
  index: ReadonlyMap<string, readonly NameEntry[]>,
): NameEntry | undefined {
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
  const sex = sexOfKey(entry.key)
  const persons = candidates.filter((it) => it.kind === 'person' && (!sex || (sexOf(it) ?? sex) === sex))
  const bearers = persons.filter((it) => endsWith(it, words))
  const surname = (sex && bearers.find((it) => sexOf(it) === sex)) ?? bearers[0]
  if (surname) return surname
  const middleLeftOut = persons.find(
    (it) => words.length > 1 && it.words[0] === words[0] && lastWord(it) === words[words.length - 1],
  )
  if (middleLeftOut) return middleLeftOut
  if (words.length === 1) {
    const given = persons.filter((it) => it.words[0] === words[0])
    if (given.length === 1) return given[0]
  }
  if (placeName) return undefined
  const bodies = [...candidates, ...firsts].filter((it) => it.kind === 'organization')
  return bodies.find((it) => isShortForm(words, it.words))
}

/** Names of several words that are more than weak, by each word that a shorter name could keep. */
export function indexByWord(all: readonly NameEntry[]): Map<string, NameEntry[]> {
  const index = new Map<string, NameEntry[]>()
  const add = (word: string, entry: NameEntry) => {
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

/** More full names than this with one word are not told apart. */
const mostBearers = 24

const suffixes = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])

function lastWord({ words }: NameEntry): string {
  const last = words[words.length - 1]!
  return suffixes.has(last) && words.length > 2 ? words[words.length - 2]! : last
}

/** What a city's name weighs for a place by itself. */
const cityPoints = 3

function endsWith(full: NameEntry, words: readonly string[]): boolean {
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
    // “Tata” for “Tata Steel UK”
    const branch = rest.length > 1 && traitsOf(rest[rest.length - 1]!) & traits.country ? 1 : 0
    if (rest.slice(0, rest.length - branch).every((word) => generic.has(word))) return true
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
  'inc inc. corp corp. corporation company co co. ltd ltd. limited llc plc group holdings airlines airways motor motors party news magazine newspaper society foundation organization organisation church bank university stores industries international network media pharma pharmaceuticals technologies technology labs laboratories systems energy software studios insurance steel oil gas mining foods'.split(
    ' ',
  ),
)
