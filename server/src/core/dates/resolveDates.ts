import type { TaggedText } from '../language/taggedText.ts'
import type { Stage } from '../text/stage.ts'
import { isoDate, readIsoDate, type CalendarDate } from './calendar.ts'
import type { DateMention, DateType } from './date.ts'
import type { DateExpression } from './dateExpression.ts'
import type { Meaning } from './meaning.ts'
import type { Anchors, ResolvedPoint } from './points/anchors.ts'
import { resolvePoint } from './resolvePoint.ts'

export interface ResolveDatesInput {
  readonly tagged: TaggedText
  readonly expressions: readonly DateExpression[]
  /** ISO date of publication. */
  readonly published: string | undefined
  /** Evidence of the whole article for the order of numeric dates; undefined where there is none. */
  readonly dayFirst: boolean | undefined
}

/** What dates are counted from besides the publication date. */
export interface ResolveDatesState {
  /** The last date told, as exact as it was. */
  readonly lastDate: string | undefined
  /** The last day told, which “two days later” is counted from. */
  readonly lastDay: string | undefined
  /** Grows with each date of another time, shrinks with each date of the days of publication: history or news. */
  readonly history: number
}

/** Four dates of another time outweigh the dateline; three dates of the days around it make news certain. */
const mostHistory = 2
const leastHistory = -9

/** Gives each expression its value against the publication date and the dates told before it. */
export const resolveDates: Stage<ResolveDatesInput, ResolveDatesState, readonly DateMention[]> = {
  initial: { lastDate: undefined, lastDay: undefined, history: 0 },
  step({ expressions, published: publishedText, dayFirst }, before) {
    if (expressions.length === 0) return { result: none, state: before }
    const published = publishedText === undefined ? undefined : readIsoDate(publishedText)
    let state = before
    let toldHere: CalendarDate | undefined
    const result: DateMention[] = []
    for (const expression of expressions) {
      const told = state.lastDate === undefined ? undefined : readValue(state.lastDate)
      const anchors: Anchors = {
        published,
        told,
        toldDay: state.lastDay === undefined ? undefined : readIsoDate(state.lastDay),
        inHistory: state.history > 0 || isPast(toldHere, published),
        dayFirst,
        direction: expression.direction,
      }
      const { mention, date } = resolve(expression, anchors)
      if (mention) result.push(mention)
      if (date && !expression.isAttribute) {
        toldHere = date
        state = tell(state, date, published)
      }
    }
    return { result, state }
  },
  sameState: (a, b) => a.lastDate === b.lastDate && a.lastDay === b.lastDay && a.history === b.history,
}

const none: readonly DateMention[] = []

/** A month or day of more than a year ago, told in the same block, takes the next ones with it; any, without a date of publication. */
function isPast(told: CalendarDate | undefined, published: CalendarDate | undefined): boolean {
  if (told?.month === undefined) return false
  if (published?.month === undefined) return true
  return published.year * 12 + published.month - (told.year * 12 + told.month) > 12
}

function tell(
  { lastDay, history }: ResolveDatesState,
  date: CalendarDate,
  published: CalendarDate | undefined,
): ResolveDatesState {
  const told = isoDate(date)
  const isOld = published !== undefined && date.year < published.year - 1
  const isNear = published !== undefined && date.year >= published.year - 1
  return {
    lastDate: told,
    lastDay: date.day === undefined ? lastDay : told,
    history: isOld
      ? Math.min(history + 1, mostHistory)
      : isNear
        ? Math.max(history - 3, leastHistory)
        : history,
  }
}

function readValue(value: string): CalendarDate | undefined {
  const old = /^BC(\d{4})/.exec(value)
  return old ? { year: 1 - Number(old[1]) } : readIsoDate(value)
}

interface Resolved {
  readonly mention: DateMention | undefined
  readonly date?: CalendarDate | undefined
}

function resolve(expression: DateExpression, anchors: Anchors): Resolved {
  const { meaning, start, end, form } = expression
  const mentionOf = (
    type: DateType,
    value: string | undefined,
    point: ResolvedPoint | undefined,
  ): DateMention => {
    const from = point?.from ?? 'none'
    return {
      start,
      end,
      type,
      value,
      form,
      anchor: from === 'published' ? 'publication' : from === 'told' ? 'previousDate' : 'none',
      anchorValue: from === 'none' ? undefined : anchorText(from, anchors, meaning),
      certainty: from === 'none' && value !== undefined ? 'stated' : 'inferred',
      rightWeekday: point?.rightWeekday,
    }
  }
  switch (meaning.kind) {
    case 'value': {
      const date = meaning.type === 'DATE' || meaning.type === 'TIME' ? fullDate(meaning.value) : undefined
      return { mention: mentionOf(meaning.type, meaning.value, undefined), date }
    }
    case 'partOfDay':
    case 'clock': {
      const day = resolvePoint(meaning.day ?? { kind: 'away', unit: 'day', by: 0, from: 'told' }, anchors)
      const time = meaning.kind === 'clock' ? `${meaning.time}${meaning.zone}` : `T${meaning.part}`
      return { mention: mentionOf('TIME', day && `${day.value}${time}`, day), date: day?.date }
    }
    default: {
      const point = resolvePoint(meaning, anchors)
      // Figures whose order nothing tells may mean either day: better none.
      if (!point && meaning.kind === 'figures') return { mention: undefined }
      return { mention: mentionOf('DATE', point?.value, point), date: point?.date }
    }
  }
}

function fullDate(value: string): CalendarDate | undefined {
  const date = readIsoDate(value)
  return date?.day === undefined ? undefined : date
}

function anchorText(
  from: 'published' | 'told',
  { published, told, toldDay }: Anchors,
  meaning: Meaning,
): string | undefined {
  const isShort = meaning.kind === 'away' && (meaning.unit === 'day' || meaning.unit === 'week')
  const anchor = from === 'published' ? published : isShort ? toldDay : told
  return anchor && isoDate(anchor)
}
