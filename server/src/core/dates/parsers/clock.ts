import { twoDigits } from '../calendar.ts'
import { nothing, reading, type DateParser } from '../dateParser.ts'
import type { Point } from '../meaning.ts'
import { digitsAt, lowerAt, wordAt, type TimeText } from '../timeText.ts'
import { dateAt } from './pointAt.ts'
import { whichDay } from './weekday.ts'

/** `6 p.m. EST`, `14:00 local time on Monday`, `1800 UTC`, `noon`, `midnight Thursday`. */
export const clock: DateParser = {
  form: 'clock',
  heads: ['digits', 'hour'],
  read(text, head) {
    const time = readTime(text, head)
    if (!time) return nothing
    const zone = readZone(text, time.end)
    if (time.needsZone && zone.end === time.end) return nothing
    const behind = dayBehind(text, zone.end)
    const before = behind ? undefined : dayBefore(text, head)
    return reading(before?.first ?? head, behind?.end ?? zone.end, {
      kind: 'clock',
      time: time.value,
      zone: zone.value,
      day: behind?.point ?? before?.point,
    })
  },
}

interface Time {
  readonly value: string
  readonly end: number
  /** A number alone is a time only with its zone. */
  readonly needsZone: boolean
}

function readTime(text: TimeText, head: number): Time | undefined {
  const named = wordAt(text, head, 'hour')
  if (named) return { value: named.time, end: head + 1, needsZone: false }
  const colon = digitsAt(text, head, 'time')
  if (colon) {
    if (colon.suffix === 'am' || colon.suffix === 'pm') {
      return timeOf(colon.hour, colon.minute, colon.suffix, head + 1)
    }
    const half = meridiem(lowerAt(text, head + 1))
    if (half) return timeOf(colon.hour, colon.minute, half, head + 2)
    if (colon.hour > 24 || colon.minute > 59) return undefined
    const end = isHours(lowerAt(text, head + 1)) ? head + 2 : head + 1
    const needsZone = end === head + 1 && !atBefore(text, head) && colon.suffix === ''
    return { value: `T${twoDigits(colon.hour)}:${twoDigits(colon.minute)}`, end, needsZone }
  }
  const half = meridiem(lowerAt(text, head + 1))
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(lowerAt(text, head))
  if (dotted) {
    const [hour, minute] = [Number(dotted[1]), Number(dotted[2])]
    if (half) return timeOf(hour, minute, half, head + 2)
    return hour <= 24 && minute <= 59
      ? { value: `T${twoDigits(hour)}:${twoDigits(minute)}`, end: head + 1, needsZone: true }
      : undefined
  }
  const hour = digitsAt(text, head, 'integer')
  if (!hour) return undefined
  if (half) return timeOf(hour.value, 0, half, head + 2)
  if (lowerAt(text, head + 1) === "o'clock") return timeOf(hour.value, 0, 'am', head + 2)
  if (hour.length === 4 && hour.value < 2400 && hour.value % 100 < 60) {
    const value = `T${twoDigits(Math.floor(hour.value / 100))}:${twoDigits(hour.value % 100)}`
    if (isHours(lowerAt(text, head + 1))) return { value, end: head + 2, needsZone: false }
    return { value, end: head + 1, needsZone: true }
  }
  return undefined
}

function timeOf(hour: number, minute: number, half: 'am' | 'pm', end: number): Time | undefined {
  if (hour < 1 || hour > 12 || minute > 59) return undefined
  const full = (hour % 12) + (half === 'pm' ? 12 : 0)
  return { value: `T${twoDigits(full)}:${twoDigits(minute)}`, end, needsZone: false }
}

function meridiem(lower: string): 'am' | 'pm' | undefined {
  if (lower === 'a.m.' || lower === 'am' || lower === 'a.m') return 'am'
  if (lower === 'p.m.' || lower === 'pm' || lower === 'p.m') return 'pm'
  return undefined
}

function isHours(lower: string): boolean {
  return lower === 'hours' || lower === 'hrs' || lower === 'hr' || lower === 'h'
}

function atBefore(text: TimeText, head: number): boolean {
  const before = lowerAt(text, head - 1)
  const earlier = lowerAt(text, head - 2)
  return (
    before === 'at' ||
    ((before === 'about' || before === 'around') &&
      (earlier === 'at' || digitsAt(text, head, 'time')?.minute === 0))
  )
}

/** Offsets in ISO 8601 of the zones that news in English names (IANA time zone database). */
const zones: ReadonlyMap<string, string> = new Map([
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['bst', '+01'],
  ['cet', '+01'],
  ['cest', '+02'],
  ['ist', '+05:30'],
  ['jst', '+09'],
  ['aest', '+10'],
  ['aedt', '+11'],
  ['est', '-05'],
  ['edt', '-04'],
  ['cst', '-06'],
  ['cdt', '-05'],
  ['mst', '-07'],
  ['mdt', '-06'],
  ['pst', '-08'],
  ['pdt', '-07'],
])

function readZone(text: TimeText, at: number): { readonly value: string; readonly end: number } {
  const open = lowerAt(text, at) === '(' ? 1 : 0
  const lower = lowerAt(text, at + open)
  const zone = zones.get(lower)
  if (zone !== undefined) {
    const closed = open === 1 && lowerAt(text, at + 2) === ')'
    if (open === 1 && !closed) return { value: '', end: at }
    return { value: zone, end: at + 1 + open * 2 }
  }
  if (open === 1) return { value: '', end: at }
  if (lower === 'et' || lower === 'ct' || lower === 'pt') return { value: '', end: at + 1 }
  const second = lowerAt(text, at + 1)
  if (lower === 'local' && second === 'time') return { value: '', end: at + 2 }
  if (
    second === 'time' &&
    (lower === 'eastern' || lower === 'pacific' || lower === 'central' || lower === 'moscow')
  ) {
    return { value: '', end: at + 2 }
  }
  return { value: '', end: at }
}

function dayBehind(text: TimeText, at: number): { point: Point; end: number } | undefined {
  const skipped = lowerAt(text, at) === 'on' || lowerAt(text, at) === ',' ? at + 1 : at
  const found = dateAt(text, skipped)
  // A comma may begin another thought: “at 6 p.m., Monday’s talks …”.
  return found && lowerAt(text, found.end) !== "'s" ? found : undefined
}

function dayBefore(text: TimeText, head: number): { first: number; point: Point } | undefined {
  const at = lowerAt(text, head - 1) === 'at' ? head - 2 : head - 1
  const weekday = wordAt(text, at, 'weekday')
  if (!weekday || weekday.plural) return undefined
  const { which, first } = whichDay(text, at)
  return { first, point: { kind: 'weekday', weekday: weekday.weekday, which } }
}
