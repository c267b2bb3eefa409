import { isCalendarDay, readIsoDate } from '../core/dates/calendar.ts'
import { weekdayNames } from '../core/dates/names.ts'
import type { Rule } from './rule.ts'
import { dayIn, ordinalEnding, weekdayIn, weekdayLike } from './weekdayAndDay.ts'

/** “Tuesday, 26 November 2025” when that was a Wednesday: one of the two is wrong. */
export const weekdayMismatch: Rule = {
  meta: {
    id: 'weekday-mismatch',
    summary: 'A weekday beside a date is the one that the calendar has.',
    rationale: 'A weekday and a date that do not belong together send readers to the wrong day.',
    sources: ['AP Stylebook, “time element”'],
    severity: 'warning',
  },
  *checkBlock({ dates, analysis: { tagged } }) {
    for (const { start, end, value, rightWeekday } of dates) {
      const right = rightWeekday === undefined ? undefined : weekdayNames[rightWeekday - 1]
      if (right === undefined) continue
      const said = weekdayNames.find((it) =>
        tagged.text.slice(start, end).toLowerCase().includes(it.slice(0, 3).toLowerCase()),
      )
      const day = value === undefined ? 'This date' : value.slice(0, 10)
      yield {
        start,
        end,
        message: `${day} is a ${right}${said === undefined ? '' : `, not a ${said}`}. Correct the weekday or the date.`,
      }
    }
  },
  *fixes({ dates, source }, { start, end }) {
    const date = dates.find((it) => it.start === start && it.end === end)
    const words = source.slice(start, end)
    const said = weekdayIn(words)
    if (date?.rightWeekday === undefined || date.value === undefined || !said) return
    const right = weekdayLike(date.rightWeekday, said.text)
    yield {
      title: `Write “${right}”`,
      changes: [{ start: start + said.start, end: start + said.end, text: right }],
      sure: false,
    }
    const other = nearestDay(date.value, date.rightWeekday, said.text)
    const standing = other && dayIn(words, other.from)
    if (!standing) return
    const ending = /^(?:st|nd|rd|th)/iu.exec(words.slice(standing.end))?.[0] ?? ''
    const text = `${other.to}${ending && ordinalEnding(other.to)}`
    yield {
      title: `Keep “${said.text}”, and write “${text}”`,
      changes: [{ start: start + standing.start, end: start + standing.end + ending.length, text }],
      sure: false,
    }
  },
}

/** The nearest day of the month that is such a weekday; undefined where that is in another month. */
function nearestDay(
  value: string,
  weekday: number,
  said: string,
): { readonly from: number; readonly to: number } | undefined {
  const date = readIsoDate(value.slice(0, 10))
  if (date?.month === undefined || date.day === undefined) return undefined
  const wanted = weekdayNames.findIndex(
    (it) => it.slice(0, 3).toLowerCase() === said.slice(0, 3).toLowerCase(),
  )
  const ahead = (wanted + 1 - weekday + 7) % 7
  const to = date.day + (ahead > 3 ? ahead - 7 : ahead)
  return isCalendarDay(date.year, date.month, to) ? { from: date.day, to } : undefined
}
