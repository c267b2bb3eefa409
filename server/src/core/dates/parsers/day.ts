import { nothing, reading, type DateParser } from '../dateParser.ts'
import { isCapitalized, lowerAt, type TimeText } from '../timeText.ts'

/** `today`, `yesterday`, `tomorrow`, `tonight`, `the day before yesterday`. */
export const day: DateParser = {
  form: 'day',
  heads: ['deictic'],
  read(text, head) {
    const lower = lowerAt(text, head)
    if (isProgramme(text, head)) return nothing
    const published = { kind: 'away', unit: 'day', from: 'published' } as const
    if (lower === 'today') {
      return lowerAt(text, head - 1) === 'usa' ? nothing : reading(head, head + 1, { ...published, by: 0 })
    }
    if (lower === 'tonight') {
      return reading(head, head + 1, { kind: 'partOfDay', part: 'NI', day: { ...published, by: 0 } })
    }
    const by = lower === 'yesterday' ? -1 : 1
    const joint = lowerAt(text, head - 1)
    if ((joint === 'before' || joint === 'after') && lowerAt(text, head - 2) === 'day') {
      const first = lowerAt(text, head - 3) === 'the' ? head - 3 : head - 2
      return reading(first, head + 1, { ...published, by: by * 2 })
    }
    return reading(head, head + 1, { ...published, by })
  },
}

/** “the BBC’s *Today* programme”, “The *Tonight* Show”: a capital within a sentence makes a name. */
function isProgramme(text: TimeText, head: number): boolean {
  if (!isCapitalized(text, head)) return false
  if (/^(?:show|programme|program)$/.test(lowerAt(text, head + 1))) return true
  const before = text.tokens[head - 1]
  return before?.kind === 'word' && !isCapitalized(text, head - 1)
}
