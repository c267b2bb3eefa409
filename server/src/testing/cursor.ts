import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Position } from 'vscode-languageserver-types'

/** A text with the places that were marked in it. */
export interface CursorText {
  readonly text: string
  readonly document: TextDocument
  /** UTF-16 offset of `$0`. */
  readonly offset: number
  readonly position: Position
}

/** Reads a text in which `$0` says where the cursor is, and takes the mark out. */
export function readCursor(marked: string, languageId = 'plaintext'): CursorText {
  const offset = marked.indexOf('$0')
  if (offset < 0) throw new RangeError(`No cursor in: ${marked}`)
  const text = marked.slice(0, offset) + marked.slice(offset + 2)
  const document = TextDocument.create('file:///article.txt', languageId, 1, text)
  return { text, document, offset, position: document.positionAt(offset) }
}
