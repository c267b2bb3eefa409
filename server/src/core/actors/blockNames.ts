import type { NamedBlock } from './cast.ts'
import type { NameCandidate, NameEvidence } from './nameCandidate.ts'

/** One name as a block has it: all its places taken together. */
export interface BlockName {
  /** In lower case, with straight apostrophes and without the full stops of abbreviations. */
  readonly key: string
  readonly text: string
  readonly evidence: NameEvidence
  /** How often it stands as more than a weak candidate. */
  readonly strong: number
}

/** What a block adds to the cast; `signature` is equal where that is the same. */
export interface BlockNames {
  readonly names: readonly BlockName[]
  /** Names that the block itself says are the same: “European Union (EU)”. */
  readonly same: readonly (readonly [string, string])[]
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

/** The form of a name under which equal names are found. */
export function nameKey(text: string): string {
  const lower = text.toLowerCase().replace(/[’‘]/g, "'")
  return lower.includes('.') ? lower.replace(/(?<=\b\p{L})\./gu, '') : lower
}

function readBlock({ tagged, names }: NamedBlock): BlockNames {
  const byKey = new Map<
    string,
    { key: string; text: string; person: number; organization: number; place: number; strong: number }
  >()
  const same: (readonly [string, string])[] = []
  let before: NameCandidate | undefined
  for (const name of names) {
    const key = nameKey(name.text)
    let entry = byKey.get(key)
    if (!entry)
      byKey.set(key, (entry = { key, text: name.text, person: 0, organization: 0, place: 0, strong: 0 }))
    entry.person += name.evidence.person
    entry.organization += name.evidence.organization
    entry.place += name.evidence.place
    if (!name.weak) entry.strong++
    if (before && isDefinition(tagged.text, before, name)) same.push([nameKey(before.text), key])
    before = name
  }
  const entries = [...byKey.values()].map(({ key, text, strong, person, organization, place }) => ({
    key,
    text,
    strong,
    evidence: { person, organization, place },
  }))
  const signature = entries
    .map(
      ({ text, strong, evidence }) =>
        `${text}\u0001${strong},${evidence.person},${evidence.organization},${evidence.place}`,
    )
    .concat(same.map((pair) => pair.join('\u0001')))
    .join('\u0002')
  return { names: entries, same, signature }
}

/** “World Health Organization (WHO)”: the second stands alone in brackets behind the first. */
function isDefinition(text: string, first: NameCandidate, second: NameCandidate): boolean {
  if (second.start - first.end > 3 || !second.text.toUpperCase().startsWith(second.text.slice(0, 2)))
    return false
  return /^\s?\($/.test(text.slice(first.end, second.start)) && text[second.end] === ')'
}
