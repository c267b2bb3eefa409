import { ViewColumn, window, workspace, type Disposable, type Uri, type WebviewPanel } from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import { report, type ReportDocument, type ReportParams } from '../../../server/src/protocol.ts'
import { openPlaceCommand } from './openPlace.ts'
import { reportDocument } from './reportDocument.ts'

/** The report on an article beside it; one panel for all. */
export interface ReportPanel {
  /** Shows the report on the article in front. */
  show(): Promise<void>
  /** The server has something else to say about the document. */
  changed(uri: string): void
  /** The page as it is shown. */
  page(): string | undefined
  dispose(): void
}

/** The pause in typing (ms) after which the report follows; longer where the answer takes longer. */
const pause = 300

/** Asks the server when shown, and again behind changes as long as the panel is to be seen. */
export function createReportPanel(client: BaseLanguageClient): ReportPanel {
  let shown: { readonly panel: WebviewPanel; readonly uri: Uri; readonly listener: Disposable } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastCost = 0
  let stale = false

  const ask = async (uri: Uri): Promise<ReportDocument | null> => {
    const asked = Date.now()
    const params: ReportParams = {
      textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
      openPlace: openPlaceCommand,
    }
    const answer = await client.sendRequest<ReportDocument | null>(report, params)
    lastCost = Date.now() - asked
    return answer
  }

  const draw = (panel: WebviewPanel, answer: ReportDocument) => {
    panel.title = `Report: ${answer.title}`
    panel.webview.html = reportDocument(answer, crypto.randomUUID())
  }

  const refresh = async () => {
    if (!shown || client.state !== State.Running) return
    const { panel, uri } = shown
    stale = !panel.visible
    if (stale) return
    try {
      const answer = await ask(uri)
      if (answer && shown.uri === uri) draw(panel, answer)
    } catch (error) {
      // Behind each change comes another question; a server that stops or starts has nothing to say.
      client.debug(`The report is not known: ${String(error)}`)
    }
  }

  const refreshIn = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void refresh(), wait)
  }

  const show = async () => {
    const document = window.activeTextEditor?.document
    if (!document) return
    const answer = await ask(document.uri)
    if (!answer) {
      void window.showInformationMessage('This file is not read as news, so there is nothing to report on.')
      return
    }
    if (shown) {
      shown = { ...shown, uri: document.uri }
      shown.panel.reveal(undefined, true)
    } else {
      const panel = window.createWebviewPanel(
        'onTheRecord.report',
        'Report',
        { viewColumn: ViewColumn.Beside, preserveFocus: true },
        { enableCommandUris: [openPlaceCommand], enableFindWidget: true, localResourceRoots: [] },
      )
      const listener = panel.onDidChangeViewState(() => stale && refreshIn(0))
      shown = { panel, uri: document.uri, listener }
      panel.onDidDispose(() => {
        listener.dispose()
        shown = undefined
      })
    }
    draw(shown.panel, answer)
  }

  const changes = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0 && document.uri.toString() === shown?.uri.toString())
      refreshIn(Math.max(pause, 2 * lastCost))
  })
  return {
    show,
    changed(uri) {
      if (shown && client.code2ProtocolConverter.asUri(shown.uri) === uri) refreshIn(pause)
    },
    page: () => shown?.panel.webview.html,
    dispose() {
      clearTimeout(timer)
      changes.dispose()
      shown?.panel.dispose()
    },
  }
}
