import type { Diagnostic } from 'vscode-languageserver-types'
import type { ReadFile } from '../core/newsroom/yamlFile.ts'
import type { PositionEncoding } from '../features/convert.ts'
import { getNewsroomDiagnostics } from '../features/newsroomDiagnostics.ts'
import type { NewsroomFile } from '../features/newsroomFile.ts'
import { decoded } from './fileName.ts'
import type { Files } from './files.ts'
import {
  changedNewsroomPaths,
  folderOf,
  newsroomFiles,
  newsroomPaths,
  type NewsroomFileKind,
} from './newsroomPaths.ts'

/** Files of one kind above articles, each read when an article needs it. */
export interface NearestFiles<Value> {
  /** What the nearest file above an article says, as far as it has been read. */
  of(uri: string): NearestFile<Value> | undefined
  /** What is to be waited for until all files for the article are read. */
  pending(uri: string): readonly Promise<void>[]
  /** Files or folders of these URIs were made, changed or deleted. */
  changed(uris: readonly string[]): void
  /** Reads again what it has read. */
  refresh(): void
  /** The file above an article that entries are added to, as it is now; undefined outside the workspace’s folders. */
  fileFor(uri: string): Promise<NewsroomFile | undefined>
  /** Goes up with every change to what is known. */
  revision(): number
}

export interface NearestFile<Value> {
  /** URI of the file. */
  readonly path: string
  /** The same object as long as the file says the same. */
  readonly value: Value
}

export interface FilesContext {
  readonly files: Files
  readonly folders: () => readonly string[]
  readonly encoding: PositionEncoding
  /** Told when articles may have to be read again. */
  readonly onChange: () => void
  /** Told what is wrong in a file whenever that is new. */
  readonly onProblems: (uri: string, problems: readonly Diagnostic[]) => void
}

/** Longer than any file by hand, in bytes. */
const longestFile = 2_000_000

interface Entry<Value> {
  text: string | undefined
  found: NearestFile<Value> | undefined
  pending: Promise<void> | undefined
}

export function createNearestFiles<Value>(
  kind: NewsroomFileKind,
  readText: (text: string) => ReadFile<Value>,
  { files, folders, encoding, onChange, onProblems }: FilesContext,
): NearestFiles<Value> {
  const entries = new Map<string, Entry<Value>>()
  let revision = 0

  const take = (path: string, entry: Entry<Value>, text: string | undefined) => {
    if (text === entry.text) return
    const had = entry.text !== undefined
    entry.text = text
    revision++
    if (text === undefined) {
      entry.found = undefined
      if (had) onProblems(path, [])
      return
    }
    const { value, problems } = readText(text)
    entry.found = { path, value }
    onProblems(path, getNewsroomDiagnostics(text, problems, encoding))
  }
  const read = (path: string, entry: Entry<Value>): Promise<void> => {
    const pending: Promise<void> = files.read(path, longestFile).then((text) => {
      if (entry.pending !== pending) return entry.pending
      entry.pending = undefined
      return take(path, entry, text)
    })
    return (entry.pending = pending)
  }
  const entryOf = (path: string): Entry<Value> => {
    let entry = entries.get(path)
    if (!entry) {
      entry = { text: undefined, found: undefined, pending: undefined }
      entries.set(path, entry)
      void read(path, entry)
    }
    return entry
  }
  const readAgain = (again: readonly (readonly [string, Entry<Value>])[]) => {
    const before = revision
    void Promise.all(again.map(([path, entry]) => read(path, entry))).then(() => {
      if (revision !== before) onChange()
    })
  }

  return {
    of(uri) {
      for (const path of newsroomPaths(kind, uri, folders())) {
        const found = entries.get(path)?.found
        if (found) return found
      }
      return undefined
    },
    pending: (uri) =>
      newsroomPaths(kind, uri, folders())
        .map((path) => entryOf(path).pending)
        .filter((it) => it !== undefined),
    changed(uris) {
      const paths = new Set(uris.flatMap((it) => changedNewsroomPaths(kind, it)))
      readAgain([...entries].filter(([path]) => paths.has(path)))
    },
    async fileFor(uri) {
      const folder = folderOf(uri, folders())
      if (folder === undefined) return undefined
      const there = newsroomPaths(kind, uri, folders()).find((path) => entries.get(path)?.text !== undefined)
      const path = there ?? `${folder}/${newsroomFiles(kind)[0]}`
      const text = await files.read(path, longestFile)
      const label = path.slice((folders().length > 1 ? folder.lastIndexOf('/') : folder.length) + 1)
      return { uri: path, label: decoded(label), text }
    },
    refresh: () => readAgain([...entries]),
    revision: () => revision,
  }
}
