import { nothing, reading, type DateParser, type Reading } from '../dateParser.ts'
import type { Point } from '../meaning.ts'
import { digitsAt, isDash, lowerAt, wordAt, type TimeText } from '../timeText.ts'
import { ordinal } from '../numberWords.ts'
import { yearAfter } from './yearAfter.ts'

/** `26 November 2025 Wednesday`, `Nov. 26, 2025`, `the 26th of November`, `Wednesday, July 21`, `March 3-5`. */
export const monthDay: DateParser = {
  form: 'monthDay',
  heads: ['month'],
  read(text, head) {
    const month = wordAt(text, head, 'month')!
    if (month.prefix !== undefined) return nothing
    return dayBefore(text, head, month.month) ?? dayAfter(text, head, month.month) ?? nothing
  },
}

function dayBefore(text: TimeText, head: number, month: number): readonly Reading[] | undefined {
  const at = lowerAt(text, head - 1) === 'of' ? head - 2 : head - 1
  const day = dayAt(text, at)
  if (day === undefined) return undefined
  // “May 5 June”: the number belongs to the month before it.
  if (wordAt(text, at - 1, 'month')) return undefined
  if (at === head - 2 && digitsAt(text, at, 'integer')) return undefined
  const year = yearAfter(text, head + 1)
  let first = lowerAt(text, at - 1) === 'the' ? at - 1 : at
  const found: Reading[] = []
  const start = rangeStart(text, at)
  if (start !== undefined && start.day < day) {
    found.push(
      reading(start.at, start.at + 1, {
        kind: 'day',
        month,
        day: start.day,
        year: year.of,
        dayFirst: true,
      })[0]!,
    )
  }
  const before = start === undefined ? weekdayBefore(text, first) : undefined
  const after = before ? undefined : weekdayBehind(text, year.end)
  first = before?.first ?? first
  found.push({
    first,
    end: after?.end ?? year.end,
    meaning: withWeekday(
      { kind: 'day', month, day, year: year.of, dayFirst: true },
      before?.weekday ?? after?.weekday,
    ),
  })
  return found
}

function dayAfter(text: TimeText, head: number, month: number): readonly Reading[] | undefined {
  const at = lowerAt(text, head + 1) === 'the' ? head + 2 : head + 1
  const day = dayAt(text, at)
  if (day === undefined) return undefined
  if (isMeasured(text, at + 1)) return undefined
  const range = rangeEnd(text, at, day)
  const year = yearAfter(text, (range?.at ?? at) + 1)
  const before = weekdayBefore(text, head)
  const first = before?.first ?? head
  const meaning = (of: number): Point => ({
    kind: 'day',
    month,
    day: of,
    year: year.of ?? attacks(text, head, of),
    dayFirst: false,
  })
  if (range) {
    return [
      { first, end: at + 1, meaning: withWeekday(meaning(day), before?.weekday) },
      { first: range.at, end: year.end, meaning: meaning(range.day) },
    ]
  }
  const after = before ? undefined : weekdayBehind(text, year.end)
  return reading(first, after?.end ?? year.end, withWeekday(meaning(day), before?.weekday ?? after?.weekday))
}

function withWeekday(day: Point & { kind: 'day' }, weekday: number | undefined): Point
function withWeekday(day: Point, weekday: number | undefined): Point
function withWeekday(day: Point, weekday: number | undefined): Point {
  return day.kind === 'day' && weekday !== undefined ? { ...day, weekday } : day
}

/** Day of the month at `at`, in figures or as an ordinal. */
function dayAt(text: TimeText, at: number): number | undefined {
  const figure = digitsAt(text, at, 'integer')
  if (figure) return figure.length <= 2 && figure.value >= 1 && figure.value <= 31 ? figure.value : undefined
  const nth = ordinal(lowerAt(text, at))
  return nth !== undefined && nth >= 1 && nth <= 31 ? nth : undefined
}

/** The first day of “3-5 March”. */
function rangeStart(text: TimeText, at: number): { at: number; day: number } | undefined {
  if (!isDash(text, at - 1) && lowerAt(text, at - 1) !== 'to' && lowerAt(text, at - 1) !== 'and')
    return undefined
  const day = dayAt(text, at - 2)
  if (day === undefined || wordAt(text, at - 3, 'month')) return undefined
  return { at: at - 2, day }
}

/** The last day of “March 3-5” or “March 4 and 5”. */
function rangeEnd(text: TimeText, at: number, from: number): { at: number; day: number } | undefined {
  const joint = lowerAt(text, at + 1)
  if (!isDash(text, at + 1) && joint !== 'and' && joint !== 'to') return undefined
  const day = dayAt(text, at + 2)
  if (day === undefined || day <= from || wordAt(text, at + 3, 'month') || wordAt(text, at + 3, 'unit')) {
    return undefined
  }
  const tag = text.tagged.tags[at + 3]
  if (joint === 'and' && (tag === 'NOUN' || tag === 'ADJ' || tag === 'NUM' || isMeasured(text, at + 3)))
    return undefined
  return { at: at + 2, day }
}

/** “the September 11 attacks” need no year. */
function attacks(text: TimeText, head: number, day: number): number | undefined {
  if (day !== 11 || wordAt(text, head, 'month')?.month !== 9) return undefined
  const isNamed =
    lowerAt(text, head - 1) === 'the' || /^(?:terror|attack|hijack)/.test(lowerAt(text, head + 2))
  return isNamed ? 2001 : undefined
}

function weekdayBefore(text: TimeText, first: number): { first: number; weekday: number } | undefined {
  let at = lowerAt(text, first - 1) === 'the' ? first - 2 : first - 1
  if (lowerAt(text, at) === ',') at--
  const weekday = wordAt(text, at, 'weekday')
  return weekday && !weekday.plural ? { first: at, weekday: weekday.weekday } : undefined
}

function weekdayBehind(text: TimeText, end: number): { end: number; weekday: number } | undefined {
  const at = lowerAt(text, end) === ',' || lowerAt(text, end) === '(' ? end + 1 : end
  const weekday = wordAt(text, at, 'weekday')
  if (!weekday || weekday.plural) return undefined
  // “on March 3, Tuesday’s vote …” would be another date; a bare weekday behind a date repeats it.
  return wordAt(text, at + 1, 'part') ? undefined : { end: at + 1, weekday: weekday.weekday }
}

function isMeasured(text: TimeText, at: number): boolean {
  const lower = lowerAt(text, at)
  return lower === '%' || lower === 'percent' || lower === 'per'
}
