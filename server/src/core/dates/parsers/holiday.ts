import { nothing, reading, type DateParser } from '../dateParser.ts'
import { holidays, type Holiday } from '../holidays.ts'
import { isCapitalized, lowerAt, type TimeText } from '../timeText.ts'
import { whichOfYear } from './weekday.ts'
import { yearAfter } from './yearAfter.ts'

const longest = 5
const alternate: ReadonlyMap<string, string> = new Map([['labour', 'labor']])

/** `Christmas`, `New Year's Eve`, `Easter Monday`, `Thanksgiving 2020`; not where it is part of another name. */
export const holiday: DateParser = {
  form: 'holiday',
  heads: ['holiday', 'month'],
  read(text, head) {
    if (!isCapitalized(text, head)) return nothing
    const found = nameAt(text, head)
    if (!found) return nothing
    const year = yearAfter(text, found.end)
    if (year.of === undefined && (isPartOfName(text, head - 1) || isPartOfName(text, found.end)))
      return nothing
    const { which, first } = whichOfYear(text, head)
    return reading(first, year.end, { kind: 'holiday', holiday: found.holiday, year: year.of, which })
  },
}

function nameAt(text: TimeText, head: number): { holiday: Holiday; end: number } | undefined {
  let name = ''
  let best: { holiday: Holiday; end: number } | undefined
  for (let i = head; i < head + longest; i++) {
    const lower = lowerAt(text, i)
    if (lower === '') break
    name += `${name === '' ? '' : ' '}${alternate.get(lower) ?? lower}`
    const holiday = holidays.get(name)
    if (holiday) best = { holiday, end: i + 1 }
  }
  return best
}

/** Another capitalized word beside it makes it a name: “Great Orchestra of Christmas Charity”. */
function isPartOfName(text: TimeText, at: number): boolean {
  const kind = text.words[at]?.kind
  if (kind === 'part' || kind === 'weekday' || lowerAt(text, at) === 'eve') return false
  return isCapitalized(text, at) && text.tagged.tags[at] === 'PROPN' && text.tokens[at]?.kind === 'word'
}
