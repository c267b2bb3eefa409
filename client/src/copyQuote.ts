import { env, window, workspace, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { quoteAt, type AboutPlace, type AttributedQuote } from '../../server/src/protocol.ts'
import { withPlace, type QuoteFormat } from './quotePlace.ts'

/** Copies the statement under the cursor with who makes it and where it stands. */
export async function copyQuote(client: BaseLanguageClient, format: QuoteFormat): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const { document, selection } = editor
  const params: AboutPlace = client.code2ProtocolConverter.asTextDocumentPositionParams(
    document,
    selection.start,
  )
  const quote = await client.sendRequest<AttributedQuote | null>(quoteAt, params)
  if (!quote) {
    void window.showInformationMessage('Put the cursor on a quotation or a reported statement.')
    return
  }
  const text = withPlace(quote, format, {
    name: document.uri.path.split('/').at(-1) ?? '',
    address: addressOf(document.uri),
  })
  await env.clipboard.writeText(text)
  window.setStatusBarMessage(`Copied: ${text}`, 4000)
}

/** From the root of the workspace where it is in one, so that the link tells nothing of the computer. */
function addressOf(uri: Uri): string | undefined {
  if (uri.scheme === 'untitled') return undefined
  if (!workspace.getWorkspaceFolder(uri)) return uri.toString()
  return `/${encodeURI(workspace.asRelativePath(uri, false)).replace(/[()#?]/g, encodeSign)}`
}

function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`
}
