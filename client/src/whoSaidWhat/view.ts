import {
  EventEmitter,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
  type TreeDataProvider,
  type Uri,
} from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import {
  refreshWhoSaidWhat,
  whoSaidWhat,
  type AboutDocument,
  type Said,
  type Voice,
  type WhoSaidWhat,
} from '../../../server/src/protocol.ts'
import { kindsOfSaying, saidWords, voiceDetail, voiceName } from './inWords.ts'

/** An entry of the tree: somebody, or one of their statements. */
export type Entry =
  | { readonly kind: 'voice'; readonly uri: Uri; readonly voice: Voice }
  | {
      readonly kind: 'said'
      readonly uri: Uri
      readonly voice: Voice
      readonly said: Said
      readonly at: number
    }

/** What the tree shows; empty as long as it has not been seen. */
export interface Entries extends TreeDataProvider<Entry> {
  getChildren(entry?: Entry): Entry[]
  getTreeItem(entry: Entry): TreeItem
}

/** The tree “Who Said What” of the article in front. */
export interface WhoSaidWhatView {
  readonly entries: Entries
  /** The server has something else to say about the document. */
  changed(uri: string): void
  dispose(): void
}

export const whoSaidWhatId = 'onTheRecord.whoSaidWhat'

const notNews = 'This file is not read as news.'
const nothingSaid = 'Nobody says anything in this article.'

/** The pause in typing (ms) after which the tree follows; longer where the answer takes longer. */
const pause = 200

/** Asks the server only while the tree is to be seen, and once for changes that come together. */
export function createWhoSaidWhat(client: BaseLanguageClient): WhoSaidWhatView {
  const changes = new EventEmitter<undefined>()
  let shown: { readonly uri: Uri; readonly voices: readonly Voice[]; readonly content: string } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let round = 0
  let lastCost = 0

  const entries: Entries = {
    onDidChangeTreeData: changes.event,
    getChildren(entry): Entry[] {
      if (entry?.kind === 'said' || !shown) return []
      if (!entry) return shown.voices.map((voice) => ({ kind: 'voice', uri: shown!.uri, voice }))
      return entry.voice.statements.map((said, at) => ({ ...entry, kind: 'said', said, at }))
    },
    getTreeItem: (entry) => (entry.kind === 'voice' ? voiceItem(entry) : saidItem(entry, client)),
  }
  const view = window.createTreeView(whoSaidWhatId, { treeDataProvider: entries, showCollapseAll: true })

  // VS Code lays the tree out anew for each message and each change, and may stumble over entries that go meanwhile:
  // it is told nothing that it knows.
  const show = (uri: Uri, answer: WhoSaidWhat | null) => {
    const voices = answer?.voices ?? []
    const message = answer ? (voices.length === 0 ? nothingSaid : '') : notNews
    if ((view.message ?? '') !== message) view.message = message
    const content = JSON.stringify([uri.toString(), voices])
    if (content === shown?.content) return
    shown = { uri, voices, content }
    changes.fire(undefined)
  }

  const ask = async () => {
    const document = window.activeTextEditor?.document
    if (!document || !view.visible || client.state !== State.Running) return
    const mine = ++round
    const asked = Date.now()
    const params: AboutDocument = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) } }
    try {
      const answer = await client.sendRequest<WhoSaidWhat | null>(whoSaidWhat, params)
      lastCost = Date.now() - asked
      if (mine === round) show(document.uri, answer)
    } catch (error) {
      // Behind each change comes another question; a server that stops or starts has nothing to say.
      client.debug(`Who said what is not known: ${String(error)}`)
    }
  }

  const askIn = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), wait)
  }
  const listeners = [
    view.onDidChangeVisibility(() => askIn(0)),
    window.onDidChangeActiveTextEditor(() => askIn(0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === window.activeTextEditor?.document)
        askIn(Math.max(pause, 2 * lastCost))
    }),
    client.onNotification(refreshWhoSaidWhat, () => askIn(pause)),
  ]
  return {
    entries,
    changed(uri) {
      const document = window.activeTextEditor?.document
      if (document && client.code2ProtocolConverter.asUri(document.uri) === uri) askIn(0)
    },
    dispose() {
      clearTimeout(timer)
      for (const it of [...listeners, view, changes]) it.dispose()
    },
  }
}

const voiceIcons: Readonly<Record<Voice['kind'], string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  group: 'organization',
  unnamed: 'eye-closed',
  unresolved: 'question',
  missing: 'warning',
}

const saidIcons: Readonly<Record<Said['kind'], string>> = {
  direct: 'quote',
  mixed: 'comment-discussion',
  indirect: 'comment',
}

function voiceItem({ uri, voice }: Extract<Entry, { kind: 'voice' }>): TreeItem {
  const item = new TreeItem(voiceName(voice), TreeItemCollapsibleState.Expanded)
  item.id = `${uri.toString()} ${voice.key}`
  item.description = voiceDetail(voice)
  item.iconPath = new ThemeIcon(voiceIcons[voice.kind])
  return item
}

function saidItem(entry: Extract<Entry, { kind: 'said' }>, client: BaseLanguageClient): TreeItem {
  const { uri, voice, said, at } = entry
  const line = `line ${said.range.start.line + 1}`
  const item = new TreeItem(saidWords(said))
  // By its place, not its words, which change under the typist's hands: so the selection stays.
  item.id = `${uri.toString()} ${voice.key} ${at}`
  item.description = line
  item.tooltip = `${saidWords(said)} (${kindsOfSaying[said.kind]}, ${line})`
  item.accessibilityInformation = { label: item.tooltip }
  item.iconPath = new ThemeIcon(saidIcons[said.kind])
  const selection = client.protocol2CodeConverter.asRange(said.range)
  item.command = { command: 'vscode.open', title: 'Go to Statement', arguments: [uri, { selection }] }
  return item
}
