import { isAbbreviation } from './capitals.ts'
import type { NamedBlock } from './cast.ts'
import { type Description, findDescriptions } from './findDescriptions.ts'
import { findRoles, type FoundRole } from './findRoles.ts'
import { initialsOf } from './initials.ts'
import { traits, traitsOf } from './lexicon/wordTraits.ts'
import type { TaggedText } from '../language/taggedText.ts'
import { plainKey } from './nameKey.ts'
import type { NameCandidate, NameEvidence } from './nameCandidate.ts'
import { officeStem } from './officeStem.ts'

/** One name as a block has it: all its places taken together. */
export interface BlockName {
  /** Its candidates' `key`. */
  readonly key: string
  readonly text: string
  readonly words: readonly string[]
  /** What a body of this name may be abbreviated to. */
  readonly initials: readonly string[]
  /** What the lists say of the whole name. */
  readonly bits: number
  readonly evidence: NameEvidence
  /** How often it stands. */
  readonly count: number
  /** How often it stands as more than a weak candidate. */
  readonly strong: number
  /** How often a title before it tells a woman, and a man. */
  readonly female: number
  readonly male: number
}

/** An office that a block gives to somebody. */
export interface Office {
  /** The `key` of the name. */
  readonly key: string
  readonly head: string
  /** The words of the role, each cut as `officeStem` does. */
  readonly words: readonly string[]
}

/** What a block adds to the cast; `signature` is equal where that is the same. */
export interface BlockNames {
  readonly names: readonly BlockName[]
  /** Names that the block itself says are the same: “European Union (EU)”. */
  readonly same: readonly (readonly [string, string])[]
  /** Offices that the block gives. */
  readonly offices: readonly Office[]
  readonly roles: readonly FoundRole[]
  readonly descriptions: readonly Description[]
  readonly signature: string
}

/** The different names of a block; remembered for each `names` array. */
export function blockNamesOf(block: NamedBlock): BlockNames {
  let found = memo.get(block.names)
  if (!found) {
    found = readBlock(block)
    memo.set(block.names, found)
  }
  return found
}

const memo = new WeakMap<readonly NameCandidate[], BlockNames>()

function readBlock({ tagged, names }: NamedBlock): BlockNames {
  const byKey = new Map<string, Counted>()
  const same: (readonly [string, string])[] = []
  let before: NameCandidate | undefined
  for (const name of names) {
    const { key } = name
    let entry = byKey.get(key)
    if (!entry) {
      const plain = plainKey(key)
      const words = plain.split(' ')
      entry = {
        key,
        text: name.text,
        words,
        initials: initialsOf(words),
        bits: traitsOf(plain),
        evidence: { person: 0, organization: 0, place: 0 },
        strong: 0,
        count: 0,
        female: 0,
        male: 0,
      }
      byKey.set(key, entry)
    }
    entry.evidence.person += name.evidence.person
    entry.evidence.organization += name.evidence.organization
    entry.evidence.place += name.evidence.place
    entry.count++
    if (!name.weak) entry.strong++
    const title = traitsOf(tagged.tokens[name.firstToken - 1]?.lower ?? '')
    if (title & traits.womanTitle) entry.female++
    if (title & traits.manTitle) entry.male++
    if (before && isDefinition(tagged, before, name)) same.push([before.key, key])
    before = name
  }
  const entries = [...byKey.values()]
  const roles = findRoles(tagged, names)
  const offices = roles.map(({ name, text, head }) => ({
    key: names[name]!.key,
    head,
    words: text.toLowerCase().split(' ').map(officeStem),
  }))
  const signature = [
    ...entries.map(({ text, count, strong, female, male, evidence }) =>
      [text, count, strong, female, male, evidence.person, evidence.organization, evidence.place].join(
        '\u0001',
      ),
    ),
    ...same.map((pair) => pair.join('\u0001')),
    ...offices.map(({ key, head, words }) => [key, head, ...words].join('\u0001')),
  ].join('\u0002')
  return { names: entries, same, offices, roles, descriptions: findDescriptions(tagged, names), signature }
}

/** A `BlockName` while it is counted. */
interface Counted extends BlockName {
  readonly evidence: Points
  count: number
  strong: number
  female: number
  male: number
}

interface Points {
  person: number
  organization: number
  place: number
}

/** “World Health Organization (WHO)”, “WHO (World Health Organization)”: the second stands alone in brackets behind the first. */
function isDefinition({ text, sentences }: TaggedText, first: NameCandidate, second: NameCandidate): boolean {
  // “WASHINGTON (AP) —”
  if (sentences[0]?.kind === 'dateline' && first.start < sentences[0].end) return false
  if (second.start - first.end > 3 || text[second.end] !== ')') return false
  const short = first.key.includes(' ') ? second : first
  return /^\s?\($/.test(text.slice(first.end, second.start)) && isAbbreviation(short.text)
}
