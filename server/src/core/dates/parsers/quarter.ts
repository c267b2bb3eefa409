import { nothing, reading, type DateParser } from '../dateParser.ts'
import type { Meaning, YearOf } from '../meaning.ts'
import { lowerAt, wordAt } from '../timeText.ts'
import { ordinal } from '../numberWords.ts'
import { yearAfter } from './yearAfter.ts'

/** `the third quarter`, `third-quarter`, `the first quarter of 2012`; quarters of matches are told by what is played. */
export const quarter: DateParser = {
  form: 'quarter',
  heads: ['unit', 'quarter'],
  read(text, head) {
    const joined = wordAt(text, head, 'quarter')
    if (joined) return reading(head, head + 1, quarterOf(joined.quarter, undefined))
    const unit = wordAt(text, head, 'unit')!
    if (unit.unit !== 'quarter' || unit.plural) return nothing
    let at = head - 1
    if (lowerAt(text, at) === 'fiscal') at--
    const nth = ordinal(lowerAt(text, at)) ?? (lowerAt(text, at) === 'final' ? 4 : undefined)
    if (nth === undefined || nth > 4) return nothing
    const year = yearAfter(text, head + 1)
    if (year.of === undefined && isMatch(lowerAt(text, head + 1), lowerAt(text, head + 2))) return nothing
    const first = lowerAt(text, at - 1) === 'the' ? at - 1 : at
    return reading(first, year.end, quarterOf(nth, year.of))
  },
}

function quarterOf(quarter: number, year: YearOf): Meaning {
  return { kind: 'quarter', quarter, year, which: undefined }
}

function isMatch(next: string, second: string): boolean {
  return next === 'of' && (second === 'the' || second === 'a')
}
