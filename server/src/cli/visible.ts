import { wellFormed } from './wellFormed.ts'

/**
 * Text that a terminal shows as it is, on one line: what would move the cursor, change colours or turn the direction of
 * writing is written out (`\n`, `\u{1b}`), so that neither a file's name nor its text can forge a line of ours.
 */
export function visible(text: string): string {
  return wellFormed(text).replace(unsafe, escape)
}

/** Controls (C0, DEL, C1), line and paragraph separators, and what turns the direction of writing. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu

function escape(character: string): string {
  switch (character) {
    case '\n':
      return '\\n'
    case '\r':
      return '\\r'
    case '\t':
      return '\\t'
    default:
      return `\\u{${character.charCodeAt(0).toString(16)}}`
  }
}
