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
  return {
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    form,
    meaning,
    direction,
    isAttribute: isAttribute(text, first, end),
  }
}

/** “the November 27 deal”, “a 2015 ruling”: names something rather than tells when. */
function isAttribute({ tokens, tagged: { tags } }: TimeText, first: number, end: number): boolean {
  const after = tags[end]
  if (after !== 'NOUN' && after !== 'ADJ' && after !== 'PROPN') return false
  const before = tokens[first - 1]?.lower
  return before === 'the' || before === 'a' || before === "'s" || before === 'its' || before === 'their'
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
    case 'away':
      return meaning.by === 0 && (meaning.unit === 'week' || meaning.unit === 'weekend')
    case 'year':
    case 'half':
    case 'figures':
    case 'value':
      return false
  }
}
