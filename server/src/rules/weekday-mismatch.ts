import type { AssembledBlock } from '../core/article/assembledBlock.ts'
import { dayNumber, isCalendarDay, isoDate, readIsoDate, weekdayOf } from '../core/dates/calendar.ts'
import { weekdayNames } from '../core/dates/names.ts'
import type { Span } from '../core/text/span.ts'
import { blockAround } from './blockAround.ts'
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
  *checkBlock(block) {
    const { text } = block.analysis.tagged
    for (const { start, end, value, right } of mismatches(block)) {
      const said = weekdayNames.find((it) =>
        text.slice(start, end).toLowerCase().includes(it.slice(0, 3).toLowerCase()),
      )
      const day = value === undefined ? 'This date' : value.slice(0, 10)
      yield {
        start,
        end,
        message: `${day} is a ${weekdayNames[right - 1]!}${said === undefined ? '' : `, not a ${said}`}. Correct the weekday or the date.`,
      }
    }
  },
  *fixes(article, { start, end }) {
    const around = blockAround(article, start)
    const by = around?.block.start ?? 0
    const found = around && mismatches(around.found).find((it) => it.start === start - by)
    const words = article.source.slice(start, end)
    const said = weekdayIn(words)
    if (found?.value === undefined || !said) return
    const right = weekdayLike(found.right, said.text)
    yield {
      title: `Write “${right}”`,
      changes: [{ start: start + said.start, end: start + said.end, text: right }],
      sure: false,
    }
    const other = nearestDay(found.value, found.right, said.text)
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

/** A date with a weekday that is not its own; offsets relative to the block. */
interface Mismatch extends Span {
  readonly value: string | undefined
  /** ISO number of the weekday that it is. */
  readonly right: number
}

function mismatches({ dates, analysis }: AssembledBlock): readonly Mismatch[] {
  const found: Mismatch[] = []
  for (const [i, { start, end, value, rightWeekday }] of dates.entries()) {
    if (rightWeekday !== undefined) found.push({ start, end, value, right: rightWeekday })
    const next = dates[i + 1]
    const pair = next && pairOf(analysis, { start, end }, next)
    if (!pair) continue
    const date = readIsoDate((pair.isDayFirst ? value : next.value)?.slice(0, 10) ?? '')
    if (
      date?.month === undefined ||
      date.day === undefined ||
      !isCalendarDay(date.year, date.month, date.day)
    )
      continue
    const right = weekdayOf(dayNumber(date))
    if (right !== pair.weekday) found.push({ start, end: next.end, value: isoDate(date), right })
  }
  return found
}

/** “Tuesday (26 November)”, “Tuesday the 26th of November”, “26 November, a Tuesday”: two expressions for one day. */
function pairOf(
  { dates, tagged }: AssembledBlock['analysis'],
  first: Span,
  second: Span,
): { readonly isDayFirst: boolean; readonly weekday: number } | undefined {
  const between = tagged.text.slice(first.end, second.start)
  if (between.length > longestLink || !/^,? (?:\(|the |an? |which (?:is|was) an? )$/u.test(between))
    return undefined
  const meaningAt = ({ start }: Span) => dates.find((it) => it.start === start)?.meaning
  const [a, b] = [meaningAt(first), meaningAt(second)]
  const [weekday, day] = a?.kind === 'weekday' ? [a, b] : [b, a]
  if (weekday?.kind !== 'weekday' || weekday.which !== undefined || day?.kind !== 'day') return undefined
  return day.weekday === undefined ? { isDayFirst: day === a, weekday: weekday.weekday } : undefined
}

const longestLink = 16

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
