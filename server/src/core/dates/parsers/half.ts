import { nothing, reading, type DateParser } from '../dateParser.ts'
import { lowerAt } from '../timeText.ts'
import { ordinal } from '../numberWords.ts'
import { yearAt } from './yearAfter.ts'

/** `the first half of 2010`; halves of matches are never meant. */
export const half: DateParser = {
  form: 'half',
  heads: ['digits'],
  read(text, head) {
    const year = yearAt(text, head)
    if (year === undefined || lowerAt(text, head - 1) !== 'of' || lowerAt(text, head - 2) !== 'half')
      return nothing
    const word = lowerAt(text, head - 3)
    const nth = word === 'latter' ? 2 : ordinal(word)
    if (nth !== 1 && nth !== 2) return nothing
    const first = lowerAt(text, head - 4) === 'the' ? head - 4 : head - 3
    return reading(first, head + 1, { kind: 'half', half: nth, year })
  },
}
