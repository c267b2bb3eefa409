import type { Timeline, TimelineEntry } from '../../core/article/timeline.ts'

/** A timeline with a place for each of its parts, in pixels from the left and the top. */
export interface TimelineLayout {
  readonly width: number
  readonly height: number
  readonly title: { readonly lines: readonly string[]; readonly y: number } | undefined
  /** From the first to the last dated entry; undefined where fewer than two have a date. */
  readonly line: { readonly from: number; readonly to: number } | undefined
  readonly rows: readonly TimelineRow[]
  /** Where “No date given” stands. */
  readonly undatedY: number | undefined
}

export interface TimelineRow {
  /** The middle of the first line of text. */
  readonly y: number
  readonly kind: 'published' | 'past' | 'planned' | 'background' | 'undated'
  readonly when: string
  readonly lines: readonly string[]
}

/** Half the width of a printed page, at the 96 pixels an inch of CSS. */
const width = 640
export const fontSize = 15
export const titleSize = 20
export const lineHeight = 20
const padding = 20
const rowGap = 14

/** Where dates end, where the dots stand, where labels begin. */
export const columns = { date: 186, dot: 206, label: 226 } as const

/**
 * One row an entry, so that nothing can lie on anything else however close its days are: the order of time is what a
 * reader needs, and the dates stand beside it.
 */
export function layoutTimeline({ title, entries }: Timeline): TimelineLayout {
  const titleLines = title === undefined ? [] : wrap(title, width - 2 * padding, titleSize)
  let y = padding + titleLines.length * (titleSize + 6) + (titleLines.length > 0 ? 12 : 0) + lineHeight / 2
  const rows: TimelineRow[] = []
  let undatedY: number | undefined
  for (const entry of entries) {
    const kind = kindOf(entry)
    if (kind === 'undated' && undatedY === undefined) {
      undatedY = y + (rows.length > 0 ? 6 : 0)
      y = undatedY + lineHeight + rowGap
    }
    const label = entry.kind === 'publication' ? 'Article published' : entry.event.label
    const lines = wrap(label, width - columns.label - padding, fontSize)
    rows.push({ y, kind, when: entry.when ?? '', lines })
    y += lines.length * lineHeight + rowGap
  }
  const dated = rows.filter((it) => it.kind !== 'undated')
  return {
    width,
    height: Math.ceil(y - rowGap + padding - lineHeight / 2),
    title: titleLines.length > 0 ? { lines: titleLines, y: padding } : undefined,
    line: dated.length > 1 ? { from: dated[0]!.y, to: dated.at(-1)!.y } : undefined,
    rows,
    undatedY,
  }
}

function kindOf(entry: TimelineEntry): TimelineRow['kind'] {
  if (entry.kind === 'publication') return 'published'
  return entry.value === undefined ? 'undated' : entry.event.status
}

/** Breaks a text into lines that are no wider than `most` pixels, as far as its words allow; longer words are cut. */
function wrap(text: string, most: number, size: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of printable(text).split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer, size) <= most) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = widthOf(word, size) <= most ? word : `${[...word].slice(0, Math.floor(most / size)).join('')}…`
  }
  if (line !== '') lines.push(line)
  return lines
}

/** XML can hold neither control characters nor halves of surrogate pairs. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').trim()
}

/** An upper bound for ordinary text in Helvetica or Arial: what it is drawn in need not be at hand. */
function widthOf(text: string, size: number): number {
  let ems = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    if (code > 0x2e80) ems += 1
    else if ("iljtfr.,:;’'|!()[] ".includes(character)) ems += 0.34
    else if (/[A-Zmw@%—]/u.test(character)) ems += 0.8
    else ems += 0.57
  }
  return ems * size
}
