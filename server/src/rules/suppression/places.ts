import type { Block, Prose } from '../../core/prose/prose.ts'
import { overlaps } from '../../core/text/span.ts'
import type { Directive } from './directive.ts'
import { createSourceLines, type SourceLines } from './sourceLines.ts'

/** Names for the places of a source that a directive can mean: each line, each block, the file. */
export interface Places {
  /** The places that an offset is in, the smallest first. */
  of(offset: number): readonly string[]
  /** The places that a directive is for; none where there is nothing behind it, or it is no directive. */
  meantBy(directive: Directive): readonly string[]
}

export function placesOf({ source, format, blocks, comments }: Prose): Places {
  let made: SourceLines | undefined
  const lines = () => (made ??= createSourceLines(source, format === 'markdown'))
  const nextLine = createNextLine(lines, () => {
    const covered = new Set<number>()
    for (const { start, end, beside } of comments) {
      if (beside) continue
      for (let line = lines().lineAt(start); line <= lines().lineAt(end - 1); line++) covered.add(line)
    }
    return covered
  })
  const tableOf = createTableOf(blocks)
  return {
    of(offset) {
      const index = lastStarting(blocks, offset)
      const block = blocks[index]
      const line = lineName(lines().lineAt(offset))
      if (!block || offset >= block.end) return [line, 'file']
      const around = block.kind === 'cell' ? [tableName(tableOf(index))] : []
      return [line, blockName(index), ...around, 'file']
    },
    meantBy({ reach, comment }) {
      const { start, end } = comment
      switch (reach) {
        case 'line': {
          const [first, last] = [lines().lineAt(start), lines().lineAt(end - 1)]
          return Array.from({ length: last - first + 1 }, (_, i) => lineName(first + i))
        }
        case 'next-line': {
          const line = nextLine(lines().lineAt(end - 1))
          return line === undefined ? [] : [lineName(line)]
        }
        case 'block':
          return blockMeant(blocks, comment, tableOf)
        case 'file':
          return ['file']
        case undefined:
          return []
      }
    },
  }
}

const lineName = (line: number): string => `line ${line}`
const blockName = (index: number): string => `block ${index}`
const tableName = (index: number): string => `table ${index}`

/** The line behind, without blank ones and those of comments alone; remembers what it has passed. */
function createNextLine(
  lines: () => SourceLines,
  findCovered: () => ReadonlySet<number>,
): (line: number) => number | undefined {
  let covered: ReadonlySet<number> | undefined
  const known = new Map<number, number | undefined>()
  return (line) => {
    covered ??= findCovered()
    const passed: number[] = []
    let at = line
    let found: number | undefined
    do {
      if (known.has(at)) {
        found = known.get(at)
        break
      }
      passed.push(at++)
      found = at < lines().count ? at : undefined
    } while (found !== undefined && (lines().isBlank(at) || covered.has(at)))
    for (const it of passed) known.set(it, found)
    return found
  }
}

/** The block that a comment stands in, else the one behind it; of a table, all of it. */
function blockMeant(
  blocks: readonly Block[],
  { start, beside }: Directive['comment'],
  tableOf: (cell: number) => number,
): readonly string[] {
  const index = beside ? lastStarting(blocks, beside.end - 1) : lastStarting(blocks, start) + 1
  const block = blocks[index]
  if (!block || (beside && !overlaps(block, beside))) return []
  return [block.kind === 'cell' && !beside ? tableName(tableOf(index)) : blockName(index)]
}

/** The first cell of the row of cells that each cell is in. */
function createTableOf(blocks: readonly Block[]): (cell: number) => number {
  let firsts: Int32Array | undefined
  return (cell) => {
    if (!firsts) {
      firsts = new Int32Array(blocks.length)
      for (let i = 0; i < blocks.length; i++)
        firsts[i] = blocks[i]!.kind === 'cell' && blocks[i - 1]?.kind === 'cell' ? firsts[i - 1]! : i
    }
    return firsts[cell]!
  }
}

/** The index of the last block that starts at the offset or before it, or -1. */
function lastStarting(blocks: readonly Block[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (blocks[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
