import type { Meaning, Point } from '../meaning.ts'
import { wordAt, type TimeText } from '../timeText.ts'
import { day } from './day.ts'
import { holiday } from './holiday.ts'
import { month } from './month.ts'
import { monthDay } from './monthDay.ts'
import { weekday } from './weekday.ts'

/** A date and where it ends. */
export interface PointAt {
  readonly point: Point
  readonly end: number
}

const within = [monthDay, weekday, month, day, holiday]
/** A date's first word is at most this far from the word that makes it one: “the 26th of November”. */
const reach = 4

/** The date that begins at `first`, the longest where there are several. */
export function dateAt(text: TimeText, first: number): PointAt | undefined {
  let best: PointAt | undefined
  for (let head = first; head < first + reach; head++) {
    const word = text.words[head]
    if (!word) continue
    for (const parser of within) {
      if (!parser.heads.includes(word.kind)) continue
      for (const found of parser.read(text, head)) {
        if (found.first === first && isPoint(found.meaning) && found.end > (best?.end ?? 0)) {
          best = { point: found.meaning, end: found.end }
        }
      }
    }
    if (best || wordAt(text, head, 'month')) break
  }
  return best
}

function isPoint(meaning: Meaning): meaning is Point {
  return meaning.kind !== 'value' && meaning.kind !== 'partOfDay' && meaning.kind !== 'clock'
}
