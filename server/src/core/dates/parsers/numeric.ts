import { nothing, reading, type DateParser } from '../dateParser.ts'
import { digitsAt, lowerAt, wordAt } from '../timeText.ts'

/** `12/25/2020`, `25.12.2020`, and `9/11` for the day of the attacks; never a fraction or a score. */
export const numeric: DateParser = {
  form: 'numeric',
  heads: ['digits'],
  read(text, head) {
    const slashed = digitsAt(text, head, 'slashed')
    if (slashed?.parts.length === 3) {
      const [first, second, year] = slashed.parts as [number, number, number]
      return isDayAndMonth(first, second)
        ? reading(head, head + 1, { kind: 'figures', first, second, year })
        : nothing
    }
    if (slashed && lowerAt(text, head) === '9/11' && !wordAt(text, head + 1, 'unit')) {
      return reading(head, head + 1, { kind: 'value', type: 'DATE', value: '2001-09-11' })
    }
    return nothing
  },
}

function isDayAndMonth(first: number, second: number): boolean {
  return (
    (first >= 1 && first <= 12 && second >= 1 && second <= 31) ||
    (second >= 1 && second <= 12 && first >= 1 && first <= 31)
  )
}
