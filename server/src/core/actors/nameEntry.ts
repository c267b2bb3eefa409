import type { ActorKind } from './actor.ts'
import type { NameSum } from './sumUpRuns.ts'
import { givenName, traits, traitsOf } from './lexicon/wordTraits.ts'
import { likeliestKind } from './nameEvidence.ts'

/** One name of an article: all its places taken together, while it is found out whom it means. */
export interface NameEntry {
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
  head: NameEntry | undefined
}

/** The names of all blocks, in the order of the text, each with its likeliest kind. */
export function collectNames(blocks: readonly NameSum[]): Map<string, NameEntry> {
  const entries = new Map<string, NameEntry>()
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
  for (const it of entries.values()) it.kind = likeliestKind(it)
  return entries
}

/** What titles before a name tell, else the given name. */
export function sexOf({ female, male, words }: NameEntry): 'female' | 'male' | undefined {
  if (female !== male) return female > male ? 'female' : 'male'
  const given = words.length > 1 ? traitsOf(words[0]!) & givenName : 0
  if (given === traits.femaleName) return 'female'
  return given === traits.maleName ? 'male' : undefined
}

/** Spellings of one name beyond so many are not kept. */
const mostSpellings = 8

/** The fullest name that a name stands for in the end; itself where it is short for none. */
export function rootOf(entry: NameEntry): NameEntry {
  let root = entry
  for (let steps = 0; root.head && steps < 8; steps++) root = root.head
  return root
}
