import { nothing, reading, type DateParser } from '../dateParser.ts'
import { isCapitalized, lowerAt, wordAt, type TimeText } from '../timeText.ts'
import { amountBefore } from './amount.ts'
import { durationValue } from './durationValue.ts'

/** `daily`, `every year`, `per day`, `every two weeks`, `every other month`, `three days a week`. */
export const repetition: DateParser = {
  form: 'repetition',
  heads: ['repeated', 'unit'],
  read(text, head) {
    const repeated = wordAt(text, head, 'repeated')
    if (repeated) return isTitle(text, head) ? nothing : set(head, head + 1, repeated.value)
    const { unit, plural } = wordAt(text, head, 'unit')!
    const before = lowerAt(text, head - 1)
    if (unit === 'weekend' && plural)
      return set(lowerAt(text, head - 1) === 'the' ? head - 1 : head, head + 1, 'XXXX-WXX-WE')
    if (!plural && (before === 'every' || before === 'each'))
      return set(head - 1, head + 1, durationValue(1, unit))
    if (!plural && before === 'per' && unit !== 'hour' && unit !== 'second' && unit !== 'minute') {
      return set(head - 1, head + 1, durationValue(1, unit))
    }
    if (!plural && before === 'other' && lowerAt(text, head - 2) === 'every') {
      return set(head - 2, head + 1, durationValue(2, unit))
    }
    const amount = plural ? amountBefore(text, head) : undefined
    if (amount?.value !== undefined && lowerAt(text, amount.first - 1) === 'every') {
      return set(amount.first - 1, head + 1, durationValue(amount.value, unit))
    }
    return nothing
  },
}

function set(first: number, end: number, value: string): ReturnType<DateParser['read']> {
  return reading(first, end, { kind: 'value', type: 'SET', value })
}

/** “The Daily Telegraph”, “a daily printed in Darwin”, “LA Weekly”, “daily newspaper”. */
function isTitle(text: TimeText, head: number): boolean {
  const tag = text.tagged.tags[head]
  if (isCapitalized(text, head) && text.tokens[head]!.start > 0 && tag === 'PROPN') return true
  if (tag === 'NOUN') return true
  // “the daily realities”: an adjective for what is usual.
  if (lowerAt(text, head - 1) === 'the') return true
  const next = lowerAt(text, head + 1)
  return next === 'newspaper' || next === 'newspapers' || next === 'paper' || isCapitalized(text, head + 1)
}
