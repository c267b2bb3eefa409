import { nothing, reading, type DateParser } from '../dateParser.ts'
import { digitsAt, isGlued, lowerAt, wordAt } from '../timeText.ts'

/** `1990s`, `the ’90s`, `the late nineties`. */
export const decade: DateParser = {
  form: 'decade',
  heads: ['digits', 'tens'],
  read(text, head) {
    const before = lowerAt(text, head - 1)
    const tens = wordAt(text, head, 'tens')
    if (tens) {
      const isNamed = before === 'the' || before === 'early' || before === 'late' || before === 'mid'
      return isNamed ? reading(head, head + 1, decadeOf(1900 + tens.decade * 10)) : nothing
    }
    const figure = digitsAt(text, head, 'decade')
    if (figure?.length === 4 && figure.value % 10 === 0)
      return reading(head, head + 1, decadeOf(figure.value))
    if (figure?.length === 2 && figure.value % 10 === 0) {
      const marked = isGlued(text, head) && /^['’‘]$/.test(before)
      const introduction = lowerAt(text, marked ? head - 2 : head - 1)
      if (!marked && introduction !== 'the') return nothing
      const year = (figure.value >= 20 ? 1900 : 2000) + figure.value
      return reading(marked ? head - 1 : head, head + 1, decadeOf(year))
    }
    // “the 1930’s”
    const year = digitsAt(text, head, 'integer')
    const possessive =
      lowerAt(text, head + 1) === "'s"
        ? 2
        : /^['’]$/.test(lowerAt(text, head + 1)) && lowerAt(text, head + 2) === 's'
          ? 3
          : 0
    if (year?.length === 4 && year.value % 10 === 0 && possessive > 0 && before !== 'in') {
      return reading(head, head + possessive, decadeOf(year.value))
    }
    return nothing
  },
}

function decadeOf(year: number): { kind: 'value'; type: 'DATE'; value: string } {
  return { kind: 'value', type: 'DATE', value: String(year).slice(0, 3) }
}
