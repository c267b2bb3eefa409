import { Uri, ViewColumn, window, workspace, type Range } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { PlaceRange } from '../../../server/src/protocol.ts'

/** The command that the report's places run; nobody else has a use for it. */
export const openPlaceCommand = 'onTheRecord.openPlace'

/** Selects a place in its document, in the editor that shows it already where there is one. */
export async function openPlace(client: BaseLanguageClient, uri: unknown, range: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isRange(range)) return
  const target = Uri.parse(uri)
  // Only what is open has a report, so this reads no file.
  const document = workspace.textDocuments.find((it) => it.uri.toString() === target.toString())
  if (!document) return
  const shown = window.visibleTextEditors.find((it) => it.document === document)
  const selection: Range = client.protocol2CodeConverter.asRange(range)
  await window.showTextDocument(document, { viewColumn: shown?.viewColumn ?? ViewColumn.One, selection })
}

function isRange(value: unknown): value is PlaceRange {
  const { start, end } = (value ?? {}) as Partial<PlaceRange>
  return [start, end].every((it) => Number.isInteger(it?.line) && Number.isInteger(it?.character))
}
