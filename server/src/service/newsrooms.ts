import type { Diagnostic } from 'vscode-languageserver-types'
import type { Newsroom } from '../core/newsroom/newsroom.ts'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import type { ActorsFile } from '../features/addToNewsroom.ts'
import type { PositionEncoding } from '../features/convert.ts'
import { getNewsroomDiagnostics } from '../features/newsroomDiagnostics.ts'
import type { Files } from './files.ts'
import { decoded } from './fileName.ts'
import { changedNewsroomPaths, folderOf, newsroomFile, newsroomPaths } from './newsroomPaths.ts'

/** The files in which newsrooms keep what they know, each read when an article needs it. */
export interface Newsrooms {
  /** What the nearest file above an article says, as far as it has been read. */
  of(uri: string): Newsroom | undefined
  /** Settles when all files for the article are read; undefined where they are. Never rejects. */
  pending(uri: string): Promise<void> | undefined
  /** Files or folders of these URIs were made, changed or deleted. */
  changed(uris: readonly string[]): void
  /** Reads again what it has read: nobody tells of changes, or the folders are others. */
  refresh(): void
  /** The file above an article that entries are added to, as it is now; undefined outside the workspace’s folders. */
  fileFor(uri: string): Promise<ActorsFile | undefined>
  /** Goes up with every change to what is known. */
  revision(): number
}

export interface NewsroomsContext {
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

interface Entry {
  text: string | undefined
  newsroom: Newsroom | undefined
  pending: Promise<void> | undefined
}

export function createNewsrooms({
  files,
  folders,
  encoding,
  onChange,
  onProblems,
}: NewsroomsContext): Newsrooms {
  const entries = new Map<string, Entry>()
  let revision = 0

  const take = (path: string, entry: Entry, text: string | undefined) => {
    if (text === entry.text) return
    const had = entry.text !== undefined
    entry.text = text
    revision++
    if (text === undefined) {
      entry.newsroom = undefined
      if (had) onProblems(path, [])
      return
    }
    const { newsroom, problems } = readNewsroom(text)
    entry.newsroom = newsroom
    onProblems(path, getNewsroomDiagnostics(text, problems, encoding))
  }
  const read = (path: string, entry: Entry): Promise<void> => {
    const pending: Promise<void> = files.read(path, longestFile).then((text) => {
      if (entry.pending !== pending) return entry.pending
      entry.pending = undefined
      return take(path, entry, text)
    })
    return (entry.pending = pending)
  }
  const entryOf = (path: string): Entry => {
    let entry = entries.get(path)
    if (!entry) {
      entry = { text: undefined, newsroom: undefined, pending: undefined }
      entries.set(path, entry)
      void read(path, entry)
    }
    return entry
  }
  const readAgain = (again: readonly (readonly [string, Entry])[]) => {
    const before = revision
    void Promise.all(again.map(([path, entry]) => read(path, entry))).then(() => {
      if (revision !== before) onChange()
    })
  }

  return {
    of(uri) {
      for (const path of newsroomPaths(uri, folders())) {
        const newsroom = entries.get(path)?.newsroom
        if (newsroom) return newsroom
      }
      return undefined
    },
    pending(uri) {
      const waits = newsroomPaths(uri, folders()).map((path) => entryOf(path).pending)
      const open = waits.filter((it) => it !== undefined)
      return open.length === 0 ? undefined : Promise.all(open).then(() => undefined)
    },
    changed(uris) {
      const paths = new Set(uris.flatMap(changedNewsroomPaths))
      readAgain([...entries].filter(([path]) => paths.has(path)))
    },
    async fileFor(uri) {
      const folder = folderOf(uri, folders())
      if (folder === undefined) return undefined
      const there = newsroomPaths(uri, folders()).find((path) => entries.get(path)?.text !== undefined)
      const path = there ?? `${folder}/${newsroomFile}`
      const text = await files.read(path, longestFile)
      const label = path.slice((folders().length > 1 ? folder.lastIndexOf('/') : folder.length) + 1)
      return { uri: path, label: decoded(label), text }
    },
    refresh: () => readAgain([...entries]),
    revision: () => revision,
  }
}
