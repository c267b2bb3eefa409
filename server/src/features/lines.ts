import type { Span } from '../core/text/span.ts'

/** A text and where its lines begin. Lines end at LF, CR LF or CR, as the protocol has it. */
export interface Lines {
  readonly text: string
  /** Offsets; the first is 0. */
  readonly starts: readonly number[]
}

export function readLines(text: string): Lines {
  const starts = [0]
  addStarts(text, 1, text.length, starts)
  return { text, starts }
}

/** The lines after `span` was replaced by `inserted`; looks only at what was inserted and its two seams. */
export function editLines({ text, starts }: Lines, { start, end }: Span, inserted: string): Lines {
  const edited = text.slice(0, start) + inserted + text.slice(end)
  const by = inserted.length - (end - start)
  // Whether a line begins at an offset depends on the characters before and behind it.
  const kept = starts.slice(0, Math.max(1, countBelow(starts, start)))
  addStarts(edited, Math.max(1, start), start + inserted.length, kept)
  for (let i = countBelow(starts, Math.max(1, end + 1)); i < starts.length; i++) kept.push(starts[i]! + by)
  return { text: edited, starts: kept }
}

/** The index of the line that holds the offset. */
export function lineAt({ starts }: Lines, offset: number): number {
  return Math.max(0, countBelow(starts, offset + 1) - 1)
}

/** The offset behind the last character of a line, before what ends it. */
export function lineEnd({ text, starts }: Lines, line: number): number {
  const next = starts[line + 1]
  if (next === undefined) return text.length
  return text.charCodeAt(next - 1) === LF && next - 2 >= starts[line]! && text.charCodeAt(next - 2) === CR
    ? next - 2
    : next - 1
}

const LF = 10
const CR = 13

/** Adds the offsets from `from` to `to`, both included, at which a line begins. */
function addStarts(text: string, from: number, to: number, starts: number[]): void {
  for (let at = from; at <= to; at++) {
    const before = text.charCodeAt(at - 1)
    if (before === LF || (before === CR && text.charCodeAt(at) !== LF)) starts.push(at)
  }
}

/** How many of the ascending numbers are less than `limit`. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
