import { ViewColumn, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { timeline, type AboutDocument, type TimelineDocument } from '../../server/src/protocol.ts'

/** Opens the events of the article in front, in the order of time, in a new document beside it. */
export async function showTimeline(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const params: AboutDocument = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
  }
  const answer = await client.sendRequest<TimelineDocument | null>(timeline, params)
  if (!answer) {
    void window.showInformationMessage('This file is not read as news, so it has no timeline.')
    return
  }
  const document = await workspace.openTextDocument({ language: 'markdown', content: answer.markdown })
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true })
}
