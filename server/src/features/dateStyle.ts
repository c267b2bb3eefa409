import type { Article } from '../core/article/article.ts'
import type { CalendarDate } from '../core/dates/calendar.ts'
import { dayFirstEvidence } from '../core/dates/dayFirstEvidence.ts'
import { monthNames } from '../core/dates/names.ts'

/** How dates are written. */
export interface DateStyle {
  /** `25 November` rather than `November 25`. */
  readonly dayFirst: boolean
  /** The month beside a day: in full, `Nov`, or `Nov.`; short March to July stay whole in `dotted`, as AP has it. */
  readonly month: 'full' | 'short' | 'dotted'
}

/** AP Stylebook, “dates”, “months”: `Nov. 25`, `March 3`. */
export const apStyle: DateStyle = { dayFirst: false, month: 'dotted' }

/** The style of the dates that the article writes out; where it writes none, `25 November`. */
export function dateStyleOf({ blocks }: Article): DateStyle {
  const all = blocks.map(({ found }) => found.analysis.dates)
  const count = { full: 0, short: 0, dotted: 0 }
  for (const { found } of blocks) {
    const { dates, tagged } = found.analysis
    for (const { meaning, start, end } of dates) {
      if (meaning.kind !== 'day') continue
      const month = monthIn(tagged.text.slice(start, end))
      if (month) count[month]++
    }
  }
  const { full, short, dotted } = count
  const dayFirst = dayFirstEvidence(all) ?? true
  if (dotted > full && dotted >= short) return { dayFirst, month: 'dotted' }
  return { dayFirst, month: short > full ? 'short' : 'full' }
}

/** How a month that can be shortened is written; May says nothing. */
function monthIn(words: string): DateStyle['month'] | undefined {
  const match = /\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)([a-z]*)(\.?)/u.exec(words)
  if (!match) return undefined
  if (match[2] !== '') return apShort.has(match[1]!) ? 'full' : undefined
  return match[3] === '.' ? 'dotted' : 'short'
}

/** Beginnings of the months that AP shortens; the others are written in full in every style. */
const apShort: ReadonlySet<string> = new Set(['Jan', 'Feb', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'])

/** A day, month or year in a style: `25 November 2024`, `Nov. 25, 2024`, `November 2024`, `2024`. */
export function writtenDate({ year, month, day }: CalendarDate, style: DateStyle, withYear: boolean): string {
  if (month === undefined) return String(year)
  if (day === undefined) return withYear ? `${monthNames[month - 1]!} ${year}` : monthNames[month - 1]!
  const name = monthName(month, style.month)
  if (style.dayFirst) return withYear ? `${day} ${name} ${year}` : `${day} ${name}`
  return withYear ? `${name} ${day}, ${year}` : `${name} ${day}`
}

function monthName(month: number, form: DateStyle['month']): string {
  const full = monthNames[month - 1]!
  if (form === 'full') return full
  if (form === 'short') return full.slice(0, 3)
  if (month >= 3 && month <= 7) return full
  return month === 9 ? 'Sept.' : `${full.slice(0, 3)}.`
}
