import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument'
import type { Format } from '../core/prose/prose.ts'
import { createPositions, type PositionEncoding, type Positions } from '../features/convert.ts'

/** One version of a document that is open in the editor. A change makes another object, so it can be a key. */
export interface OpenDocument {
  readonly uri: string
  readonly version: number
  /** Differs from that of every other version of any document since the server started. */
  readonly revision: number
  readonly format: Format
  readonly positions: Positions
  /** The whole text. */
  getText(): string
}

/** Keeps documents in step with the editor; counts characters as the editor does. */
export interface DocumentSync {
  create(uri: string, languageId: string, version: number, content: string): OpenDocument
  update(document: OpenDocument, changes: TextDocumentContentChangeEvent[], version: number): OpenDocument
}

export function createDocumentSync(encoding: PositionEncoding): DocumentSync {
  const texts = new WeakMap<OpenDocument, TextDocument>()
  let revision = 0
  const versionOf = (text: TextDocument): OpenDocument => {
    const document: OpenDocument = {
      uri: text.uri,
      version: text.version,
      revision: ++revision,
      format: text.languageId === 'markdown' ? 'markdown' : 'plain',
      positions: createPositions(text, encoding),
      getText: () => text.getText(),
    }
    texts.set(document, text)
    return document
  }
  return {
    create: (uri, languageId, version, content) =>
      versionOf(TextDocument.create(uri, languageId, version, content)),
    update(document, changes, version) {
      let text = texts.get(document)!
      for (const change of changes) {
        let inUtf16 = change
        if ('range' in change && encoding !== 'utf-16') {
          const before = createPositions(text, encoding)
          const start = text.positionAt(before.offsetOf(change.range.start))
          const end = text.positionAt(before.offsetOf(change.range.end))
          inUtf16 = { range: { start, end }, text: change.text }
        }
        text = TextDocument.update(text, [inUtf16], version)
      }
      return versionOf(text)
    },
  }
}
