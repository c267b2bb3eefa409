import { Disposable, FileType, RelativePattern, Uri, workspace, type TextDocument } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  findArticles,
  readFile,
  type FindArticlesParams,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/protocol.ts'

/**
 * Reads the workspace's files for the server: through VS Code, so that files on no disk, changes that are not saved and
 * what the person hides (`files.exclude`) count.
 */
export function serveFiles(client: BaseLanguageClient): Disposable {
  const changes = followUnsaved(client)
  client.onRequest(readFile, read)
  client.onRequest(findArticles, find)
  return changes
}

async function read({ uri, longest }: ReadFileParams): Promise<ReadFileResult | null> {
  const target = Uri.parse(uri)
  const unsaved = workspace.textDocuments.find((it) => it.isDirty && it.uri.toString() === target.toString())
  if (unsaved) return { text: unsaved.getText() }
  try {
    const { type, size } = await workspace.fs.stat(target)
    if (!(type & FileType.File) || size > longest) return null
    const bytes = await workspace.fs.readFile(target)
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    // Not there, not readable or no text: the same to the server.
    return null
  }
}

async function find({ folder, limit }: FindArticlesParams): Promise<readonly string[]> {
  const pattern = new RelativePattern(Uri.parse(folder), '**/*.{txt,md,markdown}')
  try {
    const found = await workspace.findFiles(pattern, undefined, limit)
    return found.map((it) => it.toString())
  } catch {
    // Not every host can search; the articles that are open are found all the same.
    return []
  }
}

/** How long (ms) typing rests before the server is told of it. */
const pause = 250

/** Tells of changes to the newsroom's files as of changes on the disk: what was put in counts before it is saved. */
function followUnsaved(client: BaseLanguageClient): Disposable {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const tell = ({ uri }: TextDocument) => {
    if (!/\/\.newsroom\/(?:actors|config|ignore)\.(?:yaml|json)$/u.test(uri.path)) return
    const name = uri.toString()
    clearTimeout(timers.get(name))
    const due = () => {
      timers.delete(name)
      if (client.isRunning())
        void client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: name, type: 2 }] })
    }
    timers.set(name, setTimeout(due, pause))
  }
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) tell(document)
    }),
    workspace.onDidCloseTextDocument(tell),
    {
      dispose() {
        for (const timer of timers.values()) clearTimeout(timer)
      },
    },
  )
}
