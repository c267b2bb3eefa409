import type { Range } from 'vscode-languageserver-types'
import type { Format } from '../core/prose/prose.ts'
import { createPositions, type PositionEncoding, type Positions } from '../features/convert.ts'
import { editLines, readLines, type Lines } from '../features/lines.ts'

/** One version of a document that is open in the editor. A change makes another object, so it can be a key. */
export interface OpenDocument {
  readonly uri: string
  readonly version: number
  /** Differs from that of every other version of any document since the server started. */
  readonly revision: number
  readonly format: Format
  readonly text: string
  readonly positions: Positions
}

/** A change to a document: of a range, or of all its text. */
export interface DocumentChange {
  readonly range?: Range
  readonly text: string
}

/** Keeps documents in step with the editor; counts characters as the editor does. */
export interface DocumentSync {
  create(uri: string, languageId: string, version: number, text: string): OpenDocument
  /** Applies the changes one after the other, each to what the one before has left. */
  update(document: OpenDocument, changes: readonly DocumentChange[], version: number): OpenDocument
}

export function createDocumentSync(encoding: PositionEncoding): DocumentSync {
  const linesOf = new WeakMap<OpenDocument, Lines>()
  let revision = 0
  const versionOf = (uri: string, format: Format, version: number, lines: Lines): OpenDocument => {
    const positions = createPositions(lines, encoding)
    const document: OpenDocument = { uri, version, revision: ++revision, format, text: lines.text, positions }
    linesOf.set(document, lines)
    return document
  }
  return {
    create(uri, languageId, version, text) {
      return versionOf(uri, languageId === 'markdown' ? 'markdown' : 'plain', version, readLines(text))
    },
    update(document, changes, version) {
      let lines = linesOf.get(document)!
      for (const { range, text } of changes) lines = range ? change(lines, range, text) : readLines(text)
      return versionOf(document.uri, document.format, version, lines)
    },
  }

  function change(lines: Lines, range: Range, text: string): Lines {
    const positions = createPositions(lines, encoding)
    const [a, b] = [positions.offsetOf(range.start), positions.offsetOf(range.end)]
    return editLines(lines, { start: Math.min(a, b), end: Math.max(a, b) }, text)
  }
}
