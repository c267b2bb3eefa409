import type { NameSum } from './sumUpRuns.ts'
import type { CastMember } from './cast.ts'
import type { Description } from './findDescriptions.ts'
import { officeStem } from './officeStem.ts'

/** Who holds which office in an article, by the office in lower case. */
export type Offices = ReadonlyMap<string, readonly Holder[]>

interface Holder {
  readonly member: CastMember
  /** The words of all roles in which the holder has the office. */
  readonly words: Set<string>
}

/** Gathers the offices that an article gives to its persons. */
export function collectOffices(
  blocks: readonly NameSum[],
  memberOf: ReadonlyMap<string, CastMember>,
): Offices {
  const offices = new Map<string, Holder[]>()
  for (const { offices: own } of blocks) {
    for (const { key, head, words } of own) {
      const member = memberOf.get(key)
      if (member?.kind !== 'person') continue
      let holders = offices.get(head)
      if (!holders) offices.set(head, (holders = []))
      if (holders.length >= mostHolders) continue
      let holder = holders.find((it) => it.member === member)
      if (!holder) holders.push((holder = { member, words: new Set() }))
      for (const word of words) holder.words.add(word)
    }
  }
  return offices
}

/** Offices with more holders (“player”) mean nobody. */
const mostHolders = 12

/** Whether the same members hold the same offices with the same words. */
export function sameOffices(a: Offices, b: Offices): boolean {
  if (a.size !== b.size) return false
  for (const [head, holders] of a) {
    const others = b.get(head)
    if (others?.length !== holders.length) return false
    const same = holders.every(({ member, words }, i) => {
      const other = others[i]!
      if (member !== other.member || words.size !== other.words.size) return false
      for (const word of words) if (!other.words.has(word)) return false
      return true
    })
    if (!same) return false
  }
  return true
}

/** The one person who holds the office with all that a description says of it; undefined where none or several do. */
export function whoIs({ head, qualifiers }: Description, offices: Offices): CastMember | undefined {
  const holders = offices.get(head)
  const fitting = holders?.filter(({ words }) => qualifiers.every((it) => words.has(officeStem(it))))
  return fitting?.length === 1 ? fitting[0]!.member : undefined
}
