import { nothing, reading, type DateParser, type Reading } from '../dateParser.ts'
import { lowerAt, wordAt, type TimeText } from '../timeText.ts'

/** `now`, `currently`, `recently`, `in recent days`, `the near future`, `soon`: no date, only a direction. */
export const vague: DateParser = {
  form: 'vague',
  heads: ['vague'],
  read(text, head) {
    const lower = lowerAt(text, head)
    const next = lowerAt(text, head + 1)
    const before = lowerAt(text, head - 1)
    switch (lower) {
      case 'now':
        if (next === 'that') return nothing
        return reference(before === 'right' ? head - 1 : head, head + 1, 'PRESENT_REF')
      case 'currently':
      case 'presently':
      case 'nowadays':
        return reference(head, head + 1, 'PRESENT_REF')
      case 'recently':
      case 'lately':
        return reference(head, head + 1, 'PAST_REF')
      case 'soon':
        return before === 'as' ||
          before === 'too' ||
          next === 'after' ||
          next === 'as' ||
          next === 'to' ||
          !looksAhead(text, head)
          ? nothing
          : reference(head, head + 1, 'FUTURE_REF')
      case 'recent':
        return pluralUnit(text, head + 1) ? reference(head, head + 2, 'PAST_REF') : nothing
      case 'past':
        return before === 'the' && isNounEnd(text, head + 1)
          ? reference(head - 1, head + 1, 'PAST_REF')
          : nothing
      case 'future':
        return futureReference(text, head)
      case 'present':
        return before === 'at' && isNounEnd(text, head + 1)
          ? reference(head, head + 1, 'PRESENT_REF')
          : nothing
      case 'moment':
        return before === 'the' && lowerAt(text, head - 2) === 'at'
          ? reference(head - 1, head + 1, 'PRESENT_REF')
          : nothing
    }
    return nothing
  },
}

function reference(first: number, end: number, value: string): readonly Reading[] {
  return reading(first, end, { kind: 'value', type: 'DATE', value })
}

function pluralUnit(text: TimeText, at: number): boolean {
  return wordAt(text, at, 'unit')?.plural === true
}

/** “in the future”, “in the near future”. */
function futureReference(text: TimeText, head: number): readonly Reading[] {
  const shade = lowerAt(text, head - 1)
  const at = shade === 'near' || shade === 'foreseeable' || shade === 'distant' ? head - 1 : head
  if (lowerAt(text, at - 1) !== 'the' || !isNounEnd(text, head + 1)) return nothing
  const before = lowerAt(text, at - 2)
  return before === 'in' || before === 'for' || before === 'into'
    ? reference(at - 1, head + 1, 'FUTURE_REF')
    : nothing
}

function isNounEnd(text: TimeText, at: number): boolean {
  const tag = text.tagged.tags[at]
  return tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'NUM' && lowerAt(text, at) !== 'of'
}

function looksAhead(text: TimeText, head: number): boolean {
  for (let i = head - 1; i >= head - 3; i--) {
    const lower = lowerAt(text, i)
    if (lower === 'will' || lower === "'ll" || lower === 'would' || lower === 'shall') return true
  }
  return false
}
