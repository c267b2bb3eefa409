import * as assert from './assert.ts'
import {
  commands,
  ConfigurationTarget,
  languages,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type MarkdownString,
  type Range,
  type TextDocument,
  type TreeItem,
} from 'vscode'
import type { OnTheRecord } from '../../client.ts'
import type { Entry } from '../../whoSaidWhat/view.ts'

export function folderUri(): Uri {
  const folder = workspace.workspaceFolders?.[0]
  if (!folder) throw new Error('No folder is open.')
  return folder.uri
}

export async function open(name: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(Uri.joinPath(folderUri(), name))
  await window.showTextDocument(document)
  return document
}

export function ours(all: readonly Diagnostic[]): readonly Diagnostic[] {
  return all.filter((it) => it.source === 'On the Record')
}

export function marked(all: readonly Diagnostic[], code: string): readonly Diagnostic[] {
  return all.filter((it) => (typeof it.code === 'object' ? it.code.value : it.code) === code)
}

/** The first entry of the tree, on either level, whose label begins so, as soon as it is there. */
export async function entryOf({ whoSaidWhat }: OnTheRecord, label: string): Promise<Entry> {
  return eventually(() => {
    const voices = whoSaidWhat.getChildren()
    const all = [...voices, ...voices.flatMap((it) => whoSaidWhat.getChildren(it))]
    return all.find((it) => labelOf(whoSaidWhat.getTreeItem(it)).startsWith(label))
  })
}

function labelOf({ label }: TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '')
}

/** The document's problems as soon as they are so. */
export async function problemsOf(
  document: TextDocument,
  are: (all: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return eventually(() => {
    const all = ours(languages.getDiagnostics(document.uri))
    return are(all) ? all : undefined
  })
}

export async function hoverAt(document: TextDocument, word: string): Promise<string> {
  const position = document.positionAt(document.getText().indexOf(word) + 1)
  const ask = () => commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position)
  const hovers = await eventually(async () => {
    const answer = await ask()
    return answer.length > 0 ? answer : undefined
  })
  return hovers
    .flatMap((it) => it.contents)
    .map((it) => (it as MarkdownString).value)
    .join('\n')
}

export function outlineOf(document: TextDocument): Thenable<DocumentSymbol[] | undefined> {
  return commands.executeCommand<DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  )
}

export async function replace(document: TextDocument, range: Range, text: string): Promise<void> {
  const edit = new WorkspaceEdit()
  edit.replace(document.uri, range, text)
  assert.equal(await workspace.applyEdit(edit), true)
}

export function setting(document: TextDocument, name: string, value: unknown): Thenable<void> {
  return workspace
    .getConfiguration('onTheRecord', document)
    .update(name, value, ConfigurationTarget.WorkspaceFolder)
}

/** Asks again until there is an answer: VS Code tells when a provider registers or a provider has been asked to nobody. */
export async function eventually<T>(
  ask: () => T | undefined | false | PromiseLike<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 25_000
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer
    if (Date.now() > end) throw new Error(`Still not so after 25 s: ${String(ask)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
