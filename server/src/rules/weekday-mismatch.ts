import { weekdayNames } from '../core/dates/names.ts'
import type { Rule } from './rule.ts'

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
}
