import { nothing, reading, type DateParser } from '../dateParser.ts'
import { isCapitalized, lowerAt, wordAt, type TimeText } from '../timeText.ts'
import { yearAfter } from './yearAfter.ts'

/** `February 2022`, `October of that year`, `last October`, `December`, `mid-November`. */
export const month: DateParser = {
  form: 'month',
  heads: ['month'],
  read(text, head) {
    const { month: value, prefix } = wordAt(text, head, 'month')!
    const year = yearAfter(text, head + 1)
    const which = whichBefore(lowerAt(text, head - 1))
    if (year.of === undefined && prefix === undefined) {
      if (!isCapitalized(text, head)) return nothing
      if (which === undefined && !isMonthName(text, head)) return nothing
    }
    const first = which === undefined ? head : head - 1
    return reading(first, year.end, { kind: 'month', month: value, year: year.of, which })
  },
}

/** `last`, `this` or `next` before a date, or words that mean the same. */
export function whichBefore(lower: string): 'last' | 'this' | 'next' | undefined {
  return lower === 'last' || lower === 'this' || lower === 'next' ? lower : undefined
}

const certain: ReadonlySet<number> = new Set([1, 2, 7, 9, 10, 11, 12])
const introductions: ReadonlySet<string> = new Set(
  `in by since until till from to of during through throughout between and or before after for early late mid later
  earlier last next this that around on each every the a an - – — ( / as`.split(/\s+/),
)

/** May, March, April, June and August are also words or people; short forms without a stop also. */
function isMonthName(text: TimeText, head: number): boolean {
  const lower = lowerAt(text, head)
  const before = lowerAt(text, head - 1)
  const tag = text.tagged.tags[head]
  const name = text.tagged.nameTags[head]
  if (name === 'B-PER' || name === 'I-PER') return false
  if (lower.length === 3 && lower !== 'may') return introductions.has(before)
  const value = wordAt(text, head, 'month')!.month
  if (certain.has(value)) return true
  return (tag === 'PROPN' || tag === 'NOUN') && introductions.has(before)
}
