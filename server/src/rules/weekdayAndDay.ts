import { weekdayNames } from '../core/dates/names.ts'
import type { Span } from '../core/text/span.ts'

/** A word of a date and where it stands, counted from the date's start. */
export interface DateWord extends Span {
  readonly text: string
}

/** The weekday in the words of a date, such as “Tuesday” or “Tue.”. */
export function weekdayIn(words: string): DateWord | undefined {
  const found = /\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day\b|\b\.?)/iu.exec(words)
  return found ? { start: found.index, end: found.index + found[0].length, text: found[0] } : undefined
}

/** The number of a day in the words of a date, without “st”, “nd”, “rd”, “th”. */
export function dayIn(words: string, day: number): DateWord | undefined {
  for (const { 0: text, index } of words.matchAll(
    /(?<![\p{L}\d])\d{1,2}(?=(?:st|nd|rd|th)?(?![\p{L}\d]))/gu,
  )) {
    if (Number(text) === day) return { start: index, end: index + text.length, text }
  }
  return undefined
}

/** A weekday (ISO number) written as another one is: in full or short, in capitals or not. */
export function weekdayLike(weekday: number, standing: string): string {
  const name = weekdayNames[weekday - 1]!
  const isShort = !/day$/iu.test(standing)
  const text = isShort ? name.slice(0, 3) + (standing.endsWith('.') ? '.' : '') : name
  return standing.length > 1 && standing === standing.toUpperCase() ? text.toUpperCase() : text
}

/** “1st”, “2nd”, “3rd”, “11th”: the letters. */
export function ordinalEnding(day: number): string {
  if (day >= 11 && day <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'
}
