import { demonyms } from './demonyms.ts'
import { femaleNames, maleNames, sharedNames } from './givenNames.ts'
import {
  adjectives,
  honorifics,
  openers,
  organizationWords,
  particles,
  placeWords,
  portfolios,
  seats,
  strictThingWords,
  thingWords,
  timeWords,
  titles,
  titlesOfMen,
  titlesOfWomen,
} from './nameWords.ts'
import { worldFemaleNames, worldMaleNames } from './worldNames.ts'
import { capitals, cities, countries, states } from './places.ts'

/** What the word lists say of a word or, with single spaces between its words, of a whole name; bits. */
export const traits = {
  femaleName: 1,
  maleName: 2,
  country: 4,
  city: 8,
  state: 16,
  demonym: 32,
  title: 64,
  organizationWord: 128,
  placeWord: 256,
  time: 512,
  opener: 1024,
  thingWord: 2048,
  honorific: 4096,
  particle: 8192,
  adjective: 16384,
  womanTitle: 32768,
  manTitle: 65536,
  portfolio: 131072,
  seat: 262144,
  strictThing: 524288,
} as const

/** Given names of either sex. */
export const givenName = traits.femaleName | traits.maleName
/** Places that one looks up rather than guesses. */
export const knownPlace = traits.country | traits.city | traits.state

/** The traits of a lower-cased word or name, as bits; 0 where it is in no list. Diacritics do not matter. */
export function traitsOf(lower: string): number {
  const table = (wordTable ??= readLists())
  const found = table.get(lower)
  if (found !== undefined) return found
  const plain = withoutDiacritics(lower)
  return plain === lower ? 0 : (table.get(plain) ?? 0)
}

let wordTable: Map<string, number> | undefined

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** A lower-cased text in plain letters (`erdogan` for `erdoğan`). */
export function withoutDiacritics(lower: string): string {
  if (isPlain(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđßæœıə’]/g, (letter) => letters[letter]!)
}

const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  '’': "'",
}

function readLists(): Map<string, number> {
  const table = new Map<string, number>()
  const add = (list: string, bits: number) => {
    for (const word of list.trim().split(/\s+/)) {
      const key = word.replaceAll('_', ' ')
      table.set(key, (table.get(key) ?? 0) | bits)
    }
  }
  add(femaleNames, traits.femaleName)
  add(maleNames, traits.maleName)
  add(sharedNames, givenName)
  add(worldFemaleNames, traits.femaleName)
  add(worldMaleNames, traits.maleName)
  add(countries, traits.country)
  add(capitals, traits.city)
  add(cities, traits.city)
  add(states, traits.state)
  add(demonyms, traits.demonym)
  add(titles, traits.title)
  add(titlesOfWomen, traits.title | traits.womanTitle)
  add(titlesOfMen, traits.title | traits.manTitle)
  add(honorifics, traits.title | traits.honorific)
  add(organizationWords, traits.organizationWord)
  add(placeWords, traits.placeWord)
  add(thingWords, traits.thingWord)
  add(timeWords, traits.time)
  add(adjectives, traits.adjective)
  add(portfolios, traits.portfolio)
  add(seats, traits.seat)
  add(strictThingWords, traits.thingWord | traits.strictThing)
  add(openers, traits.opener)
  add(particles, traits.particle)
  return table
}
