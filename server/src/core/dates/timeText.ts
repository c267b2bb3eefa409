import type { Token } from '../sentences/token.ts'
import type { TaggedText } from '../language/taggedText.ts'
import type { Digits } from './digits.ts'
import { timeWord, type TimeWord } from './timeWords.ts'

/** A block's tokens, with what each means to the date grammar by the same index. */
export interface TimeText {
  readonly tagged: TaggedText
  readonly tokens: readonly Token[]
  readonly words: readonly (TimeWord | undefined)[]
  /** Indices of the tokens that mean anything, ascending. */
  readonly heads: readonly number[]
}

/** Looks every token of a block up once. */
export function readTimeText(tagged: TaggedText): TimeText {
  const { tokens } = tagged
  const words: (TimeWord | undefined)[] = new Array<undefined>(tokens.length)
  const heads: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind === 'punctuation') continue
    const word = timeWord(token.lower)
    if (word === undefined) continue
    words[i] = word
    heads.push(i)
  }
  return { tagged, tokens, words, heads }
}

/** The token at `index` in lower case; empty outside the block. */
export function lowerAt({ tokens }: TimeText, index: number): string {
  return tokens[index]?.lower ?? ''
}

/** The word at `index` where it is of that kind. */
export function wordAt<Kind extends TimeWord['kind']>(
  { words }: TimeText,
  index: number,
  kind: Kind,
): Extract<TimeWord, { kind: Kind }> | undefined {
  const word = words[index]
  return word?.kind === kind ? (word as Extract<TimeWord, { kind: Kind }>) : undefined
}

/** The figures at `index` where they have that shape. */
export function digitsAt<Shape extends Digits['shape']>(
  text: TimeText,
  index: number,
  shape: Shape,
): Extract<Digits, { shape: Shape }> | undefined {
  const digits = wordAt(text, index, 'digits')?.digits
  return digits?.shape === shape ? (digits as Extract<Digits, { shape: Shape }>) : undefined
}

/** Whether the token at `index` begins with a capital letter. */
export function isCapitalized({ tokens }: TimeText, index: number): boolean {
  const first = tokens[index]?.text.charAt(0) ?? ''
  return first !== first.toLowerCase()
}

/** Whether no white space stands between the token at `index` and the one before it. */
export function isGlued({ tokens }: TimeText, index: number): boolean {
  return index > 0 && tokens[index - 1]?.end === tokens[index]?.start
}

/** Whether the token at `index` is a dash or hyphen that can stand in a range. */
export function isDash(text: TimeText, index: number): boolean {
  const lower = lowerAt(text, index)
  return lower === '-' || lower === '–' || lower === '—' || lower === '--'
}
