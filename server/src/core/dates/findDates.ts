import type { TaggedText } from '../language/taggedText.ts'
import type { DateExpression, Direction } from './dateExpression.ts'
import { directionAt } from './direction.ts'
import type { Meaning } from './meaning.ts'
import { parsersFor } from './parsers.ts'
import { dropOverlaps } from './refiners/dropOverlaps.ts'
import type { Found } from './refiners/found.ts'
import { joinRanges } from './refiners/joinRanges.ts'
import { widen } from './refiners/widen.ts'
import { readTimeText, type TimeText } from './timeText.ts'

/** All expressions of time in one block, in the order of the text, without overlaps. */
export function findDates(tagged: TaggedText): readonly DateExpression[] {
  const text = readTimeText(tagged)
  if (text.heads.length === 0) return none
  const found: Found[] = []
  for (const head of text.heads) {
    for (const parser of parsersFor.get(text.words[head]!.kind) ?? []) {
      for (const it of parser.read(text, head)) found.push(widen(text, { ...it, form: parser.form }))
    }
  }
  if (found.length === 0) return none
  return joinRanges(text, dropOverlaps(found)).map((it) => expressionOf(text, it))
}

const none: readonly DateExpression[] = []

function expressionOf(text: TimeText, { first, end, meaning, form }: Found): DateExpression {
  const { tokens } = text
  const direction: Direction = isOpen(meaning) ? directionAt(text.tagged, first, end) : 'unknown'
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, form, meaning, direction }
}

/** Whether the clause must say on which side of the anchor it lies. */
function isOpen(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
      return meaning.which === undefined
    case 'day':
      return meaning.year === undefined
    case 'month':
    case 'season':
    case 'quarter':
    case 'holiday':
      return meaning.year === undefined && meaning.which === undefined
    case 'partOfDay':
    case 'clock':
      return meaning.day !== undefined && isOpen(meaning.day)
    case 'year':
    case 'half':
    case 'away':
    case 'figures':
    case 'value':
      return false
  }
}
