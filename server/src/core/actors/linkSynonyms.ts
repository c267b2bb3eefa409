import type { NameSum } from './sumUpRuns.ts'
import { isAbbreviation } from './capitals.ts'
import { type NameEntry, rootOf } from './nameEntry.ts'

/** Joins acronyms with what they stand for, and the usual names of one state. */
export function linkSynonyms(
  all: readonly NameEntry[],
  entries: ReadonlyMap<string, NameEntry>,
  blocks: readonly NameSum[],
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
