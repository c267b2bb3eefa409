import { nothing, reading, type DateParser } from '../dateParser.ts'
import type { Which } from '../meaning.ts'
import { isCapitalized, lowerAt, wordAt, type TimeText } from '../timeText.ts'
import { whichBefore } from './month.ts'

/** `Tuesday`, `last Tuesday`, `this coming Friday`; `Mondays` and `every Monday` are `SET`s. */
export const weekday: DateParser = {
  form: 'weekday',
  heads: ['weekday'],
  read(text, head) {
    const { weekday: value, plural } = wordAt(text, head, 'weekday')!
    if (isNewspaper(text, head)) return nothing
    const before = lowerAt(text, head - 1)
    if (plural || before === 'every' || before === 'each') {
      const first = before === 'every' || before === 'each' ? head - 1 : head
      return reading(first, head + 1, { kind: 'value', type: 'SET', value: `XXXX-WXX-${value}` })
    }
    if (!isCapitalized(text, head) && lowerAt(text, head).length < 6) return nothing
    const { which, first } = whichDay(text, head)
    return reading(first, head + 1, { kind: 'weekday', weekday: value, which })
  },
}

/** `this`, `last`, `next`, `this coming` and `this past` before the word at `head`. */
export function whichDay(text: TimeText, head: number): { which: Which; first: number } {
  const before = lowerAt(text, head - 1)
  const article = lowerAt(text, head - 2)
  if (before === 'coming' || before === 'past') {
    return { which: before, first: article === 'this' || article === 'the' ? head - 2 : head - 1 }
  }
  if (before === 'following') return { which: 'following', first: article === 'the' ? head - 2 : head - 1 }
  const which = whichBefore(before)
  if (which === undefined) return { which, first: head }
  if (article !== 'the') return { which, first: head - 1 }
  return { which: which === 'next' ? 'following' : which, first: head - 2 }
}

/** The same of seasons and holidays, of which there is one a year. */
export function whichOfYear(text: TimeText, head: number): { which: Which; first: number } {
  const { which, first } = whichDay(text, head)
  return { which: which === 'coming' ? 'next' : which === 'past' ? 'last' : which, first }
}

const newspapers: ReadonlySet<string> = new Set(
  `times mail telegraph mirror express herald post star sun independent people world business morning-herald
  night-live tribune mercury age`.split(/\s+/),
)

function isNewspaper(text: TimeText, head: number): boolean {
  return isCapitalized(text, head + 1) && newspapers.has(lowerAt(text, head + 1))
}
