import { isoDate } from '../calendar.ts'
import { nothing, reading, type DateParser } from '../dateParser.ts'
import { digitsAt, isGlued, lowerAt } from '../timeText.ts'

/** `2025-11-26`, `2025-11-26T10:00Z`. */
export const iso: DateParser = {
  form: 'iso',
  heads: ['digits'],
  read(text, head) {
    const year = digitsAt(text, head, 'integer')
    if (year?.length !== 4 || lowerAt(text, head + 1) !== '-' || lowerAt(text, head + 3) !== '-')
      return nothing
    for (let at = head + 1; at <= head + 4; at++) if (!isGlued(text, at)) return nothing
    const month = digitsAt(text, head + 2, 'integer')
    const dayText = lowerAt(text, head + 4)
    if (month?.length !== 2 || !/^\d\d(?:t\d\d)?$/.test(dayText)) return nothing
    const day = Number(dayText.slice(0, 2))
    // The last of these may be no day at all (2025-02-30): that is for the writer to be told.
    if (month.value < 1 || month.value > 12 || day < 1 || day > 31) return nothing
    const date = isoDate({ year: year.value, month: month.value, day })
    if (dayText.length === 2) return reading(head, head + 5, { kind: 'value', type: 'DATE', value: date })
    const minutes = lowerAt(text, head + 5) === ':' ? lowerAt(text, head + 6) : ''
    const time = /^(\d\d)(?::\d\d)?(z?)$/.exec(minutes)
    if (!time) return nothing
    const value = `${date}${dayText.slice(2).toUpperCase()}:${time[1]}${time[2]!.toUpperCase()}`
    return reading(head, head + 7, { kind: 'value', type: 'TIME', value })
  },
}
