import type { DateType } from './date.ts'
import type { Holiday } from './holidays.ts'

/** Units of time; each stands for its TIMEX3 letters in `unitCodes`. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'

/** Morning, midday, afternoon, evening, night, daytime (TIMEX3 values). */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/**
 * Which of many: the one before, the one after, the one of the present, the one after the date told before, or the
 * nearest one to come or gone; undefined leaves it to the tense.
 */
export type Which = 'last' | 'this' | 'next' | 'following' | 'coming' | 'past' | undefined

/** Where “a year” in an expression comes from. */
export type YearOf = number | 'published' | 'beforePublished' | 'told' | undefined

/** A point of time that an expression names; what is not told is filled in when it is anchored. */
export type Point =
  | {
      readonly kind: 'day'
      readonly month: number
      readonly day: number
      readonly year: YearOf
      readonly weekday?: number | undefined
      /** `26 November` rather than `November 26`. */
      readonly dayFirst: boolean
    }
  | { readonly kind: 'month'; readonly month: number; readonly year: YearOf; readonly which?: Which }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  | { readonly kind: 'season'; readonly season: Season; readonly year: YearOf; readonly which: Which }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: YearOf; readonly which: Which }
  | { readonly kind: 'half'; readonly half: number; readonly year: YearOf }
  | { readonly kind: 'holiday'; readonly holiday: Holiday; readonly year: YearOf; readonly which: Which }
  /** So many units away from the publication date or from the last date told. */
  | {
      readonly kind: 'away'
      readonly unit: Unit
      readonly by: number
      /** `context`: the date told in history, the publication date in news. */
      readonly from: 'published' | 'told' | 'context'
      /** Exact to the day where one would expect the unit: “a week ago”. */
      readonly toTheDay?: boolean
    }
  /** Day, month and year in figures whose order depends on the article. */
  | { readonly kind: 'figures'; readonly first: number; readonly second: number; readonly year: number }

export type Meaning =
  | Point
  /** Needs nothing else: `197`, `PAST_REF`, `P3D`. */
  | { readonly kind: 'value'; readonly type: DateType; readonly value: string }
  | { readonly kind: 'partOfDay'; readonly part: PartOfDay; readonly day: Point | undefined }
  | {
      readonly kind: 'clock'
      readonly time: string
      readonly zone: string
      readonly day: Point | undefined
    }
