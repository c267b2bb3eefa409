import { nothing, reading, type DateParser } from '../dateParser.ts'
import type { Meaning, Unit } from '../meaning.ts'
import { lowerAt, wordAt, type TimeText } from '../timeText.ts'

/** `this week`, `last month`, `next year`, `the coming week`, `that day`, `the previous year`, `the end of the year`. */
export const period: DateParser = {
  form: 'period',
  heads: ['unit'],
  read(text, head) {
    const { unit, plural } = wordAt(text, head, 'unit')!
    if (plural || unit === 'second' || unit === 'minute' || unit === 'hour') {
      // “this years”: a possessive without its apostrophe.
      return unit === 'year' && lowerAt(text, head - 1) === 'this'
        ? reading(head - 1, head + 1, away(unit, 0, 'published'))
        : nothing
    }
    const before = lowerAt(text, head - 1)
    const article = lowerAt(text, head - 2)
    switch (before) {
      case 'this':
        return unit === 'day' ? nothing : reading(head - 1, head + 1, away(unit, 0, 'published'))
      case 'current':
        return article === 'the' ? reading(head - 2, head + 1, away(unit, 0, 'published')) : nothing
      case 'last':
        return article === 'the' && unit !== 'weekend'
          ? nothing
          : reading(article === 'the' ? head - 2 : head - 1, head + 1, away(unit, -1, 'published'))
      case 'past':
        return article === 'this' ? reading(head - 2, head + 1, away(unit, -1, 'published')) : nothing
      case 'coming':
        return article === 'the' || article === 'this'
          ? reading(head - 2, head + 1, away(unit, 1, 'published'))
          : nothing
      case 'next':
        return article === 'the'
          ? reading(head - 2, head + 1, away(unit, 1, 'told'))
          : reading(head - 1, head + 1, away(unit, 1, 'published'))
      case 'following':
        return reading(article === 'the' ? head - 2 : head - 1, head + 1, away(unit, 1, 'told'))
      case 'previous':
      case 'preceding':
        return reading(article === 'the' ? head - 2 : head - 1, head + 1, away(unit, -1, 'told'))
      case 'that':
        return isClauseOpener(text, head) ? nothing : reading(head - 1, head + 1, away(unit, 0, 'told'))
      case 'same':
        return article === 'the' || article === 'that'
          ? reading(head - 2, head + 1, away(unit, 0, 'told'))
          : nothing
      case 'the':
        return thePeriod(text, head, unit)
    }
    return edgeCompound(text, head, unit)
  },
}

/** “he said that day care is …” */
function isClauseOpener(text: TimeText, head: number): boolean {
  const tag = text.tagged.tags[head + 1]
  return tag === 'NOUN'
}

const edges: ReadonlySet<string> = new Set(
  'end beginning start middle close rest remainder course half part turn'.split(' '),
)

/** “the end of the year”, “later in the week”, “over the weekend”, “in the week leading up to”. */
function thePeriod(text: TimeText, head: number, unit: Unit): ReturnType<DateParser['read']> {
  const before = lowerAt(text, head - 2)
  const edge = lowerAt(text, head - 3)
  if (unit === 'weekend') return reading(head - 1, head + 1, away(unit, 0, 'published'))
  if (unit === 'day') {
    const following = lowerAt(text, head + 1)
    if (following === 'before' || following === 'after') {
      if (lowerAt(text, head + 2) === 'yesterday' || lowerAt(text, head + 2) === 'tomorrow') return nothing
      return isEnd(lowerAt(text, head + 2))
        ? reading(head - 1, head + 2, away('day', following === 'before' ? -1 : 1, 'told'))
        : nothing
    }
    return before === 'of' &&
      !edges.has(edge) &&
      text.tagged.tags[head - 3] === 'NOUN' &&
      isPlainEnd(text, head + 1)
      ? reading(head - 1, head + 1, away(unit, 0, 'told'))
      : nothing
  }
  const isEdge = (before === 'of' && edges.has(edge)) || (before === 'in' && isShade(edge))
  if (!isEdge) return nothing
  const isShaded = before === 'in'
  const first = isShaded ? head - 3 : lowerAt(text, head - 4) === 'the' ? head - 4 : head - 3
  return reading(first, head + 1, away(unit, 0, 'context'))
}

function isShade(lower: string): boolean {
  return lower === 'later' || lower === 'earlier' || lower === 'early' || lower === 'late'
}

function isEnd(lower: string): boolean {
  return lower === '' || lower === ',' || lower === '.' || lower === ';'
}

function isPlainEnd(text: TimeText, at: number): boolean {
  return isEnd(lowerAt(text, at)) || text.tagged.tags[at] === 'ADP'
}

/** “year end”, “year-end”, “month's end”. */
function edgeCompound(text: TimeText, head: number, unit: Unit): ReturnType<DateParser['read']> {
  if (unit !== 'year' && unit !== 'month') return nothing
  const at = lowerAt(text, head + 1) === "'s" ? head + 2 : head + 1
  if (lowerAt(text, at) !== 'end') return nothing
  return reading(head, at + 1, away(unit, 0, 'context'))
}

function away(unit: Unit, by: number, from: 'published' | 'told' | 'context'): Meaning {
  return { kind: 'away', unit, by, from }
}
