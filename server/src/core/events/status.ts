import type { DateMention } from '../dates/date.ts'
import type { EventStatus } from './event.ts'

/** Days after which what happened lies behind the story rather than in it. */
const staleDays = 183

/** Whether an event lies ahead, in the story, or behind it, from its date and what its clause says. */
export function statusOf(
  date: DateMention | undefined,
  isPlanned: boolean,
  published: string | undefined,
): EventStatus {
  const day = date?.value === undefined ? undefined : firstDay(date.value)
  const now = published === undefined ? undefined : firstDay(published)
  if (day !== undefined && now !== undefined && date?.value !== undefined) {
    if (day > now && !published!.startsWith(date.value)) return 'planned'
    if (now - day > staleDays && !published!.startsWith(date.value)) return 'background'
    if (day < now && isPlanned) return 'past'
  }
  return isPlanned ? 'planned' : 'past'
}

/** Days from the start of the era, near enough to compare: months count as 31 days. */
function firstDay(value: string): number | undefined {
  const week = /^(\d{4})-W(\d\d)/.exec(value)
  if (week) return Number(week[1]) * 372 + (Number(week[2]) - 1) * 7.15
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value)
  if (!match) return /^\d{2,3}$/.test(value) ? Number(value.padEnd(4, '0')) * 372 : undefined
  return Number(match[1]) * 372 + (Number(match[2] ?? 1) - 1) * 31 + Number(match[3] ?? 1)
}
