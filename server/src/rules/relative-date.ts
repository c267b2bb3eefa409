import type { DateExpression } from '../core/dates/dateExpression.ts'
import type { Rule } from './rule.ts'
import { createOwnWords } from './ownWords.ts'

/** “Next week”, “last month”, “in recent days”: gone stale before the page is, and never exact. */
export const relativeDate: Rule = {
  meta: {
    id: 'relative-date',
    summary: 'Dates can be told without the day of publication at hand.',
    rationale: 'Copy that is read tomorrow, or in another time zone, says another day than it did.',
    sources: ['Guardian and Observer style guide, “dates”', 'Reuters Handbook of Journalism, “dates”'],
    severity: 'off',
  },
  *checkBlock(block) {
    const { dates, tagged } = block.analysis
    if (!dates.some(isVague)) return
    const isOwn = createOwnWords(block)
    for (const expression of dates) {
      if (!isVague(expression) || !isOwn(expression)) continue
      const { start, end } = expression
      const words = tagged.text.slice(start, end).replace(/\s+/gu, ' ')
      yield { start, end, message: `“${words}” ${adviceOn(expression)}` }
    }
  },
}

/** Weekdays alone are exact for a week (AP Stylebook, “time element”); years are exact enough. */
function isVague({ meaning, form }: DateExpression): boolean {
  switch (meaning.kind) {
    case 'away':
      return meaning.from === 'published' && meaning.by !== 0 && units.has(meaning.unit)
    case 'weekday':
      return meaning.which === 'last' || meaning.which === 'next'
    case 'value':
      return form === 'vague' && (meaning.value === 'PAST_REF' || meaning.value === 'FUTURE_REF')
    default:
      return false
  }
}

const units: ReadonlySet<string> = new Set(['day', 'week', 'weekend', 'fortnight', 'month', 'quarter'])

function adviceOn({ meaning }: DateExpression): string {
  switch (meaning.kind) {
    case 'weekday':
      return 'may be the one of this week or of another. Leave the word out, or write the date.'
    case 'value':
      return 'does not say when. Give the day, the month or at least the year.'
    default:
      return 'is true on the day of publication alone. Write the day or the date.'
  }
}
