import { nothing, reading, type DateParser } from '../dateParser.ts'
import { lowerAt, wordAt } from '../timeText.ts'
import { whichOfYear } from './weekday.ts'
import { yearAfter } from './yearAfter.ts'

/** `last summer`, `the spring of 2012`, `this winter`, `winter 1914`. */
export const season: DateParser = {
  form: 'season',
  heads: ['season'],
  read(text, head) {
    const { season: value } = wordAt(text, head, 'season')!
    const year = yearAfter(text, head + 1)
    const { which, first } = whichOfYear(text, head)
    if (year.of === undefined && which === undefined) {
      const before = lowerAt(text, head - 1)
      const tag = text.tagged.tags[head]
      if (tag === 'VERB' || tag === 'AUX' || tag === 'PROPN' || lowerAt(text, head + 1) === 'of')
        return nothing
      if (!introductions.has(before) || (isAmbiguous(lowerAt(text, head)) && !certainly.has(before)))
        return nothing
      if (before !== 'in' && text.tagged.tags[head + 1] === 'NOUN') return nothing
    }
    const start = which === undefined && lowerAt(text, head - 1) === 'the' ? head - 1 : first
    return reading(start, year.end, { kind: 'season', season: value, year: year.of, which })
  },
}

function isAmbiguous(lower: string): boolean {
  return lower === 'fall' || lower === 'spring'
}

const certainly: ReadonlySet<string> = new Set([
  'in',
  'the',
  'by',
  'until',
  'since',
  'early',
  'late',
  'during',
  'that',
])
const introductions: ReadonlySet<string> = new Set(
  'in the by until since early late mid during through throughout every each and of that following previous over'.split(
    ' ',
  ),
)
