import { isDash, lowerAt, type TimeText } from '../timeText.ts'
import type { Found } from './found.ts'

/** Gives the first date of “April and June 1955”, “July 1 to July 3, 1863” the year of the second. */
export function joinRanges(text: TimeText, found: readonly Found[]): readonly Found[] {
  const joined = [...found]
  for (let i = joined.length - 2; i >= 0; i--) {
    const first = joined[i]!
    const second = joined[i + 1]!
    if (second.first - first.end > 2 || !isJoint(text, first.end)) continue
    const year = 'year' in second.meaning ? second.meaning.year : undefined
    if (year === undefined || !('year' in first.meaning) || first.meaning.year !== undefined) continue
    const before = monthOf(first) > monthOf(second) && typeof year === 'number' ? year - 1 : year
    joined[i] = { ...first, meaning: { ...first.meaning, year: before } as Found['meaning'] }
  }
  return joined
}

function isJoint(text: TimeText, at: number): boolean {
  const lower = lowerAt(text, at)
  return (
    lower === 'and' ||
    lower === 'or' ||
    lower === 'to' ||
    lower === '/' ||
    lower === 'until' ||
    isDash(text, at)
  )
}

function monthOf({ meaning }: Found): number {
  return 'month' in meaning ? meaning.month : 0
}
