import type { BlockName, BlockNames } from './blockNames.ts'

/** What the cast needs of blocks, summed up. */
export type NameSum = Pick<BlockNames, 'names' | 'same' | 'offices'>

/**
 * The blocks of an article summed up by runs of some hundred. Where a run ends depends on what its blocks say, so an
 * edit changes one run and the sums of the others are used again.
 */
export function sumUpRuns(blocks: readonly BlockNames[]): readonly NameSum[] {
  const sums: NameSum[] = []
  let first = 0
  for (let i = 0; i < blocks.length; i++) {
    const isLast = i + 1 === blocks.length || i + 1 - first === longestRun
    if (!isLast && !endsRun(blocks[i]!)) continue
    sums.push(sumOf(blocks, first, i + 1))
    first = i + 1
  }
  return sums
}

const longestRun = 1024

/** About one block in 128, by what it says. */
function endsRun({ signature }: BlockNames): boolean {
  const { length } = signature
  return length > 0 && ((length * 31) ^ signature.charCodeAt(length >> 1)) % 128 === 0
}

interface Remembered {
  readonly blocks: readonly BlockNames[]
  readonly sum: NameSum
}

/** The sum of each run, by its first block. */
const memo = new WeakMap<BlockNames, Remembered>()

function sumOf(blocks: readonly BlockNames[], from: number, to: number): NameSum {
  const first = blocks[from]!
  const known = memo.get(first)
  if (known?.blocks.length === to - from && known.blocks.every((it, i) => it === blocks[from + i])) {
    return known.sum
  }
  const own = blocks.slice(from, to)
  const sum = {
    names: sumNames(own),
    same: own.flatMap((it) => it.same),
    offices: own.flatMap((it) => it.offices),
  }
  memo.set(first, { blocks: own, sum })
  return sum
}

/** Each spelling of each name once, in the order of the text, with all that its places tell. */
function sumNames(blocks: readonly BlockNames[]): readonly BlockName[] {
  const sums = new Map<string, BlockName[]>()
  const order: { readonly own: BlockName[]; readonly index: number }[] = []
  for (const { names } of blocks) {
    for (const name of names) {
      let own = sums.get(name.key)
      if (!own) sums.set(name.key, (own = []))
      const index = own.findIndex((it) => it.text === name.text)
      if (index >= 0) own[index] = added(own[index]!, name)
      else order.push({ own, index: own.push(name) - 1 })
    }
  }
  return order.map(({ own, index }) => own[index]!)
}

function added(a: BlockName, b: BlockName): BlockName {
  return {
    ...a,
    evidence: {
      person: a.evidence.person + b.evidence.person,
      organization: a.evidence.organization + b.evidence.organization,
      place: a.evidence.place + b.evidence.place,
    },
    count: a.count + b.count,
    strong: a.strong + b.strong,
    female: a.female + b.female,
    male: a.male + b.male,
  }
}
