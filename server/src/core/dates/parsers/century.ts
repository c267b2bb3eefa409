import { nothing, reading, type DateParser } from '../dateParser.ts'
import { lowerAt, wordAt } from '../timeText.ts'
import { ordinal } from '../numberWords.ts'

/** `the 21st century`, `the nineteenth century`. */
export const century: DateParser = {
  form: 'century',
  heads: ['unit'],
  read(text, head) {
    if (wordAt(text, head, 'unit')?.unit !== 'century') return nothing
    const nth = ordinal(lowerAt(text, head - 1))
    if (nth === undefined) return nothing
    const first = lowerAt(text, head - 2) === 'the' ? head - 2 : head - 1
    const era = lowerAt(text, head + 1)
    const before = era === 'bc' || era === 'b.c.'
    const value = `${before ? 'BC' : ''}${String(nth - 1).padStart(2, '0')}`
    return reading(first, head + (before ? 2 : 1), { kind: 'value', type: 'DATE', value })
  },
}
