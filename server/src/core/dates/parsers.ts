import type { DateParser } from './dateParser.ts'
import type { TimeWord } from './timeWords.ts'
import { ago } from './parsers/ago.ts'
import { century } from './parsers/century.ts'
import { clock } from './parsers/clock.ts'
import { day } from './parsers/day.ts'
import { decade } from './parsers/decade.ts'
import { duration } from './parsers/duration.ts'
import { half } from './parsers/half.ts'
import { holiday } from './parsers/holiday.ts'
import { iso } from './parsers/iso.ts'
import { month } from './parsers/month.ts'
import { monthDay } from './parsers/monthDay.ts'
import { numeric } from './parsers/numeric.ts'
import { partOfDay } from './parsers/partOfDay.ts'
import { period } from './parsers/period.ts'
import { quarter } from './parsers/quarter.ts'
import { repetition } from './parsers/repetition.ts'
import { season } from './parsers/season.ts'
import { vague } from './parsers/vague.ts'
import { weekday } from './parsers/weekday.ts'
import { year } from './parsers/year.ts'

/** All forms, the surer ones first: of two readings of the same words the earlier form's stays. */
const parsers: readonly DateParser[] = [
  iso,
  numeric,
  monthDay,
  month,
  holiday,
  partOfDay,
  weekday,
  clock,
  half,
  year,
  decade,
  century,
  quarter,
  season,
  day,
  ago,
  period,
  repetition,
  duration,
  vague,
]

/** The parsers to ask about a kind of word. */
export const parsersFor: ReadonlyMap<TimeWord['kind'], readonly DateParser[]> = byHead()

function byHead(): Map<TimeWord['kind'], DateParser[]> {
  const map = new Map<TimeWord['kind'], DateParser[]>()
  for (const parser of parsers) {
    for (const kind of parser.heads) map.set(kind, [...(map.get(kind) ?? []), parser])
  }
  return map
}
