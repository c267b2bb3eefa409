import type { Connection } from 'vscode-languageserver'
import type { DocumentSync, OpenDocument } from '../service/openDocument.ts'
import type { Lifecycle } from './lifecycle.ts'

/** The documents that are open in the editor, each in the version that the editor told of last. */
export interface Documents {
  get(uri: string): OpenDocument | undefined
  all(): readonly OpenDocument[]
}

/** Who wants to hear of them. */
export interface DocumentListener {
  /** A document was opened, or has changed. */
  changed(document: OpenDocument, opened: boolean): void
  closed(uri: string): void
}

/** Follows the editor’s notifications. */
export function followDocuments(
  connection: Connection,
  lifecycle: Lifecycle,
  { sync, ...listener }: DocumentListener & { readonly sync: () => DocumentSync },
): Documents {
  const open = new Map<string, OpenDocument>()
  connection.onDidOpenTextDocument(
    lifecycle.notification(({ textDocument: { uri, languageId, version, text } }) => {
      const document = sync().create(uri, languageId, version, text)
      open.set(uri, document)
      listener.changed(document, true)
    }),
  )
  connection.onDidChangeTextDocument(
    lifecycle.notification(({ textDocument: { uri, version }, contentChanges }) => {
      const before = open.get(uri)
      if (!before || contentChanges.length === 0) return
      const document = sync().update(before, contentChanges, version)
      open.set(uri, document)
      listener.changed(document, false)
    }),
  )
  connection.onDidCloseTextDocument(
    lifecycle.notification(({ textDocument: { uri } }) => {
      if (open.delete(uri)) listener.closed(uri)
    }),
  )
  return { get: (uri) => open.get(uri), all: () => [...open.values()] }
}
