import stringWidth from 'string-width'
import { visible } from '../../visible.ts'
import type { Excerpt } from '../checkedFile.ts'

/** A line of an article and a line of carets for under it. */
export interface DrawnExcerpt {
  readonly line: string
  readonly carets: string
}

/** What of the text before stays to be seen, in columns, where the words themselves would fill the line. */
const leastBefore = 12

/**
 * Draws an excerpt no wider than `columns` of a terminal. Tabs become spaces, controls are written out, and carets stand
 * under the words even where characters are two columns wide or none.
 */
export function drawExcerpt(
  { text, start, end, cutBefore, cutAfter }: Excerpt,
  columns: number,
): DrawnExcerpt {
  const cells = cellsOf(text)
  const before = cells.filter((it) => it.end <= start)
  const after = cells.filter((it) => it.end > start && it.start >= end)
  const words = cells.slice(before.length, cells.length - after.length)
  const beforeAll = widthOf(before) + (cutBefore ? 1 : 0)
  const afterAll = widthOf(after) + (cutAfter ? 1 : 0)
  const spare = columns - Math.min(widthOf(words), columns - Math.min(beforeAll, leastBefore))
  const head = lastOf(before, cutBefore, Math.max(Math.floor(spare / 2), spare - afterAll))
  const middle = firstOf(words, false, columns - widthOf(head))
  const tail = firstOf(after, cutAfter, columns - widthOf(head) - widthOf(middle))
  return {
    line: [...head, ...middle, ...tail].map((it) => it.text).join(''),
    // What has no words, the end of a line for instance, is a place, too.
    carets: ' '.repeat(widthOf(head)) + '^'.repeat(Math.max(1, widthOf(middle))),
  }
}

/** What a person sees as one character, and how many columns it takes. */
interface Cell {
  readonly text: string
  readonly width: number
  /** Where it stands in the excerpt. */
  readonly start: number
  readonly end: number
}

const tabStop = 4
const cut: Cell = { text: '…', width: 1, start: 0, end: 0 }
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

function cellsOf(text: string): readonly Cell[] {
  let column = 0
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visible(segment)
    const width = stringWidth(shown)
    column += width
    return { text: shown, width, start: index, end: index + segment.length }
  })
}

/** As many of the first cells as fit, and an ellipsis where there is more, here or (`goesOn`) behind them. */
function firstOf(cells: readonly Cell[], goesOn: boolean, columns: number): readonly Cell[] {
  if (!goesOn && widthOf(cells) <= columns) return cells
  if (columns < 1) return []
  const shown: Cell[] = []
  let width = cut.width
  for (const cell of cells) {
    width += cell.width
    if (width > columns) break
    shown.push(cell)
  }
  return [...shown, cut]
}

function lastOf(cells: readonly Cell[], goesOn: boolean, columns: number): readonly Cell[] {
  return firstOf(cells.toReversed(), goesOn, columns).toReversed()
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, it) => sum + it.width, 0)
}
