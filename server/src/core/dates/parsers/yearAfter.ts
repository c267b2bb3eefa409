import type { YearOf } from '../meaning.ts'
import { digitsAt, lowerAt, type TimeText } from '../timeText.ts'

/** The year that follows a day or month, with or without a comma, and where the expression ends. */
export function yearAfter(text: TimeText, at: number): { readonly of: YearOf; readonly end: number } {
  const next = lowerAt(text, at) === ',' || lowerAt(text, at) === 'of' ? at + 1 : at
  const year = yearAt(text, next)
  if (year !== undefined) {
    return lowerAt(text, next + 1) === 'bc' || lowerAt(text, next + 1) === 'b.c.'
      ? { of: 1 - year, end: next + 2 }
      : { of: year, end: next + 1 }
  }
  if (lowerAt(text, next + 1) === 'year') {
    const which = lowerAt(text, next)
    if (which === 'this') return { of: 'published', end: next + 2 }
    if (which === 'last') return { of: 'beforePublished', end: next + 2 }
    if (which === 'that') return { of: 'told', end: next + 2 }
  }
  if (
    lowerAt(text, next) === 'the' &&
    lowerAt(text, next + 1) === 'same' &&
    lowerAt(text, next + 2) === 'year'
  ) {
    return { of: 'told', end: next + 3 }
  }
  return { of: undefined, end: at }
}

/** A year in four figures, between 1000 and 2199. */
export function yearAt(text: TimeText, at: number): number | undefined {
  const figure = digitsAt(text, at, 'integer')
  if (figure?.length === 4 && figure.value >= 1000 && figure.value < 2200) return figure.value
  const before = lowerAt(text, at + 1)
  return figure && (before === 'bc' || before === 'b.c.') ? figure.value : undefined
}
