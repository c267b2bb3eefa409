import type { Position, Range } from 'vscode-languageserver-types'
import type { Span } from '../core/text/span.ts'
import { lineAt, lineEnd, type Lines } from './lines.ts'

/** What a client counts as one character of a line. Every client knows `utf-16`. */
export type PositionEncoding = 'utf-8' | 'utf-16' | 'utf-32'

/** Turns offsets of one version of a document into positions and back. Nothing else in the server does. */
export interface Positions {
  /** The line and character of an offset; an offset outside counts as the nearest end of the text. */
  positionOf(offset: number): Position
  /** The range of a span, widened where it would cut a character in two. */
  rangeOf(span: Span): Range
  /** The offset of a position; beyond a line it is the line's end, beyond the document the document's. */
  offsetOf(position: Position): number
}

/** The positions of one version of a text. */
export function createPositions(lines: Lines, encoding: PositionEncoding): Positions {
  const { text, starts } = lines
  const columns = encoding === 'utf-16' ? undefined : createColumns(text, widths[encoding])
  const positionOf = (offset: number): Position => {
    const line = lineAt(lines, offset)
    const start = starts[line]!
    const at = Math.max(start, Math.min(offset, lineEnd(lines, line)))
    return { line, character: columns ? columns.columnAt(start, at) : at - start }
  }
  return {
    positionOf,
    rangeOf: ({ start, end }) => ({
      start: positionOf(splitsPair(text, start) ? start - 1 : start),
      end: positionOf(splitsPair(text, end) ? end + 1 : end),
    }),
    offsetOf({ line, character }) {
      const start = starts[line]
      if (start === undefined) return line < 0 ? 0 : text.length
      const end = lineEnd(lines, line)
      if (columns) return columns.offsetAt(start, end, character)
      return Math.max(start, Math.min(start + character, end))
    },
  }
}

/** How many units a UTF-16 code unit takes. The second half of a pair takes none: the first half stands for both. */
type Width = (code: number, before: number, behind: number) => number

const widths: Readonly<Record<Exclude<PositionEncoding, 'utf-16'>, Width>> = {
  'utf-8'(code, before, behind) {
    if (code < 0x80) return 1
    if (code < 0x800) return 2
    if (isHigh(code) && isLow(behind)) return 4
    return isLow(code) && isHigh(before) ? 0 : 3
  },
  'utf-32': (code, before) => (isLow(code) && isHigh(before) ? 0 : 1),
}

interface Columns {
  columnAt(lineStart: number, offset: number): number
  offsetAt(lineStart: number, lineEnd: number, column: number): number
}

/** UTF-16 units between two places of a line whose column is kept, so that a long line is walked once. */
const stride = 512

function createColumns(text: string, width: Width): Columns {
  /** For each line asked for: the columns at its start and every `stride` behind it, as far as they were needed. */
  const kept = new Map<number, number[]>()
  const widthAt = (at: number) =>
    width(text.charCodeAt(at), at > 0 ? text.charCodeAt(at - 1) : NaN, text.charCodeAt(at + 1))
  const extend = (lineStart: number, columns: number[]) => {
    const from = lineStart + (columns.length - 1) * stride
    let column = columns.at(-1)!
    for (let at = from; at < from + stride; at++) column += widthAt(at)
    columns.push(column)
  }
  const columnsOf = (lineStart: number) => {
    let columns = kept.get(lineStart)
    if (!columns) kept.set(lineStart, (columns = [0]))
    return columns
  }
  return {
    columnAt(lineStart, offset) {
      const columns = columnsOf(lineStart)
      const index = Math.floor((offset - lineStart) / stride)
      while (columns.length <= index) extend(lineStart, columns)
      let column = columns[index]!
      for (let at = lineStart + index * stride; at < offset; at++) column += widthAt(at)
      return column
    },
    offsetAt(lineStart, lineEnd, wanted) {
      const columns = columnsOf(lineStart)
      while (columns.at(-1)! < wanted && lineStart + columns.length * stride <= lineEnd)
        extend(lineStart, columns)
      let index = columns.length - 1
      while (index > 0 && columns[index]! > wanted) index--
      let column = columns[index]!
      let at = lineStart + index * stride
      while (at < lineEnd && (column += widthAt(at)) <= wanted) at++
      return at
    },
  }
}

function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1))
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}
