import type { Span } from '../text/span.ts'

/** Marks of one family close only each other. `double` holds “ ” „ " `` ''; `single` holds ‘ ’ ' ‚ `. */
export type MarkFamily = 'double' | 'single' | 'angle' | 'singleAngle'

/** What a mark may be by its own shape and by what stands beside it. */
export interface Mark extends Span {
  readonly family: MarkFamily
  /** Shapes that both open and close (", ') are told by their neighbours alone. */
  readonly straight: boolean
  readonly mayOpen: boolean
  readonly mayClose: boolean
  /** A single mark that may as well be an apostrophe at a word's end (workers’), or a mark of inches (24"). */
  readonly doubtful: boolean
}

/** All characters of a text that may open or close a quotation, in order; apostrophes within words are left out. */
export function findMarks(text: string): readonly Mark[] {
  const marks: Mark[] = []
  const shapes = /["“”„‟«»‹›‘’‚‛'`]/g
  for (let match = shapes.exec(text); match; match = shapes.exec(text)) {
    const start = match.index
    const character = match[0]
    const doubled =
      "'`‘’".includes(character) && text[start + 1] === character && text[start + 2] !== character
    const end = start + (doubled ? 2 : 1)
    shapes.lastIndex = end
    const mark = readMark(text, start, end, doubled ? (doubledShapes.get(character) ?? character) : character)
    if (mark) marks.push(mark)
  }
  return marks
}

/** Typewriter and TeX habits: '' and `` for double marks. */
const doubledShapes: ReadonlyMap<string, string> = new Map([
  ["'", '”'],
  ['`', '“'],
  ['‘', '“'],
  ['’', '”'],
])

function readMark(text: string, start: number, end: number, shape: string): Mark | undefined {
  const before = neighbourBefore(text, start)
  const after = neighbourAfter(text, end)
  const startsWord = before !== 'word' && (after === 'word' || after === 'mark')
  const endsWord = before !== 'edge' && before !== 'bracket' && after !== 'word'
  const mark = (
    family: MarkFamily,
    mayOpen: boolean,
    mayClose: boolean,
    straight = false,
    doubtful = false,
  ) => (mayOpen || mayClose ? { start, end, family, straight, mayOpen, mayClose, doubtful } : undefined)
  switch (shape) {
    case '“':
    case '‟':
      return mark('double', true, endsWord)
    case '„':
      return mark('double', true, false)
    case '”':
      return mark('double', startsWord, true)
    case '"': {
      const inches = after !== 'word' && /\d/.test(text[start - 1] ?? '')
      if (inches && feetBefore(text, start)) return undefined
      const alone = before === 'edge' && after === 'edge'
      const mayClose = before !== 'edge' && !(after === 'word' && (before === 'bracket' || before === 'mark'))
      return mark('double', after !== 'edge' || alone, mayClose || alone, true, inches)
    }
    case '«':
    case '‹':
      return mark(shape === '«' ? 'angle' : 'singleAngle', true, endsWord)
    case '»':
    case '›':
      return mark(shape === '»' ? 'angle' : 'singleAngle', startsWord, true)
    case '‚':
      return startsWord ? mark('single', true, false) : undefined
    default: {
      if (elided(text, start, end)) return undefined
      const mayOpen = shape !== '’' && startsWord
      const mayClose = shape !== '`' && endsWord
      return mark('single', mayOpen, mayClose, shape === "'", mayClose && apostropheAtEnd(text, start))
    }
  }
}

/** `mark`: a straight mark or a dash, which stand on either side of a quotation. */
type Neighbour = 'edge' | 'word' | 'bracket' | 'mark' | 'other'

function neighbourBefore(text: string, start: number): Neighbour {
  if (start === 0) return 'edge'
  const character = text[start - 1]!
  if (isSpace(character)) return 'edge'
  if ('([{“„«‹‘'.includes(character)) return 'bracket'
  if ('"\'`—–‒―/'.includes(character)) return 'mark'
  return /[\p{L}\p{N}\p{M}]/u.test(character) ? 'word' : 'other'
}

function neighbourAfter(text: string, end: number): Neighbour {
  if (end >= text.length) return 'edge'
  const character = text[end]!
  if (isSpace(character)) return 'edge'
  if ('"\'`'.includes(character)) return 'mark'
  // What a quotation may begin with: a word, a sum, an ellipsis, brackets, a mark within.
  const begins = /[\p{L}\p{N}\p{M}\p{Cs}$£€¥#@&[({“‘„«‹¿¡…*]/u.test(character)
  return begins || startsEllipsis(text, end) ? 'word' : 'other'
}

function startsEllipsis(text: string, at: number): boolean {
  return text[at] === '.' && (text[at + 1] === '.' || /[\p{L}\p{N}]/u.test(text[at + 1] ?? ''))
}

function isSpace(character: string): boolean {
  return /\s/.test(character) || character === '\u0000'
}

/** 6'2" and 5’11" are sizes. */
function feetBefore(text: string, start: number): boolean {
  let at = start - 1
  while (at >= 0 && start - at <= 5 && /[\d./½¼¾]/.test(text[at]!)) at--
  return at > 0 && "'’′".includes(text[at]!) && /\d/.test(text[at - 1]!)
}

/** Words that drop their beginning, and decades: ’90s, ’tis, rock ’n’ roll. */
const elisions = new Set([
  'tis',
  'twas',
  'em',
  'til',
  'cause',
  'bout',
  'round',
  'cos',
  'coz',
  'ere',
  's',
  't',
])

function elided(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false
  const word = /[\p{L}\p{N}]{0,6}/uy
  word.lastIndex = end
  const next = word.exec(text)?.[0] ?? ''
  if (next === '') return false
  if (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1]!)) return true
  if (next === 'n' || next === 'N') return true
  const closedAtOnce = "'’".includes(text[end + next.length] ?? ' ')
  return !closedAtOnce && (/^\d\ds?$/.test(next) || /^T(?:is|was)$/.test(next) || elisions.has(next))
}

/** A possessive plural (workers’), a dropped g (rockin’), or feet (6'): it may be no mark at all. */
function apostropheAtEnd(text: string, start: number): boolean {
  return /[sSxXzZnN\d]/.test(text[start - 1] ?? '')
}
