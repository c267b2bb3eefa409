import type { Meaning } from './meaning.ts'
import type { TimeText } from './timeText.ts'
import type { TimeWord } from './timeWords.ts'

/** Recognizes one form of expression, from the word that makes it one. */
export interface DateParser {
  /** Name of the parser and its file. */
  readonly form: string
  /** Kinds of words that it is asked about. */
  readonly heads: readonly TimeWord['kind'][]
  /** What stands around the word at `head`; an empty list where it is no such expression. */
  read(text: TimeText, head: number): readonly Reading[]
}

/** An expression as tokens: from `first` to before `end`. */
export interface Reading {
  readonly first: number
  readonly end: number
  readonly meaning: Meaning
}

export const nothing: readonly Reading[] = []

/** The one expression that a parser found. */
export function reading(first: number, end: number, meaning: Meaning): readonly Reading[] {
  return [{ first, end, meaning }]
}
