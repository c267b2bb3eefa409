import {
  commands,
  languages,
  LanguageStatusSeverity,
  window,
  workspace,
  type DocumentSelector,
  type LanguageStatusItem,
  type Uri,
} from 'vscode'
import type { StatusCoverage, StatusParams, StatusReason } from '../../server/src/protocol.ts'
import { coverageInWords } from './coverageInWords.ts'

/** What the person sees of the server: whether the file in front is read as news, why, and the way to change it. */
export interface StatusItem {
  /** The server's last word on the file, if it has one. */
  of(uri: Uri): StatusParams | undefined
  set(params: StatusParams): void
  /** The server runs for these documents, or not at all; what it said before no longer counts. */
  reset(served: DocumentSelector | undefined): void
  dispose(): void
}

const reasons: Readonly<Record<StatusReason, Readonly<Record<'on' | 'off', string>>>> = {
  override: { on: 'turned on for this file', off: 'turned off for this file' },
  'front-matter': { on: 'turned on in its front matter', off: 'turned off in its front matter' },
  setting: { on: 'turned on in the settings', off: 'turned off in the settings' },
  content: { on: 'looks like news', off: 'does not look like news' },
}

/** Shows language status items, and keeps the context key `onTheRecord.state` in step for the file in front. */
export function createStatusItem(documents: DocumentSelector): StatusItem {
  const item = languages.createLanguageStatusItem('onTheRecord.status', documents)
  item.name = 'On the Record'
  const known = new Map<string, StatusParams>()
  let coverageItem: LanguageStatusItem | undefined
  let running = false

  const draw = () => {
    const uri = window.activeTextEditor?.document.uri
    const status = uri && known.get(uri.toString())
    void commands.executeCommand('setContext', 'onTheRecord.state', status?.state)
    void commands.executeCommand('setContext', 'onTheRecord.reason', status?.reason)
    item.busy = running && !status
    item.severity = running ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error
    item.text = running ? `On the Record${status ? `: ${status.state}` : ''}` : 'On the Record does not run'
    item.detail = status ? reasons[status.reason][status.state] : ''
    item.command = running ? status && commandFor(status) : restart
    drawCoverage(running ? status?.coverage : undefined)
  }

  /** An item of its own, which is there as long as it has something to say. */
  const drawCoverage = (coverage: StatusCoverage | undefined) => {
    if (!coverage) {
      coverageItem?.dispose()
      coverageItem = undefined
      return
    }
    coverageItem ??= languages.createLanguageStatusItem('onTheRecord.coverage', item.selector)
    coverageItem.name = 'On the Record: Coverage'
    coverageItem.text = coverageInWords(coverage)
    coverageItem.command = { command: 'onTheRecord.showReport', title: 'Show Report' }
  }

  const listeners = [
    window.onDidChangeActiveTextEditor(draw),
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  ]
  return {
    of: (uri) => known.get(uri.toString()),
    set(params) {
      known.set(params.uri, params)
      draw()
    },
    reset(served) {
      running = served !== undefined
      if (served) item.selector = served
      drawCoverage(undefined)
      known.clear()
      draw()
    },
    dispose() {
      for (const listener of listeners) listener.dispose()
      item.dispose()
      coverageItem?.dispose()
    },
  }
}

const restart = { command: 'onTheRecord.restartServer', title: 'Restart' }

function commandFor({ state }: StatusParams) {
  return state === 'on'
    ? { command: 'onTheRecord.turnOffForFile', title: 'Turn Off for This File' }
    : { command: 'onTheRecord.turnOnForFile', title: 'Turn On for This File' }
}
