import { isoDate, type CalendarDate } from '../calendar.ts'
import type { Direction } from '../dateExpression.ts'
import type { Point } from '../meaning.ts'

/** What an expression is anchored to. */
export interface Anchors {
  readonly published: CalendarDate | undefined
  /** The last date told, as exact as it was. */
  readonly told: CalendarDate | undefined
  /** The last day told. */
  readonly toldDay: CalendarDate | undefined
  /** The text tells of another time than its own: dates without a year belong to the date told before. */
  readonly inHistory: boolean
  readonly dayFirst: boolean | undefined
  readonly direction: Direction
}

/** A point of time with its TIMEX3 value, and what it was counted from. */
export interface ResolvedPoint {
  readonly value: string
  /** The calendar date it lies in or begins with, for what is counted from it. */
  readonly date: CalendarDate | undefined
  readonly from: 'none' | 'published' | 'told'
  readonly rightWeekday?: number | undefined
}

/** A point of one kind. */
export type PointOf<Kind extends Point['kind']> = Extract<Point, { kind: Kind }>

/** A date that the text gives in full. */
export function statedPoint(date: CalendarDate): ResolvedPoint {
  return { value: isoDate(date), date, from: 'none' }
}
