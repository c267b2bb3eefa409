/** The kinds of files that a newsroom keeps in its folder `.newsroom`. */
export type NewsroomFileKind = 'actors' | 'config' | 'ignore'

/** The file of this kind below a folder, and what it may be called instead; the first that is there is read. */
export function newsroomFiles(kind: NewsroomFileKind): readonly [string, string] {
  return [`.newsroom/${kind}.yaml`, `.newsroom/${kind}.json`]
}

/** Folders that are looked at above an article. */
const mostLevels = 40

/** The workspace folder that a file is in, the innermost of several; without a slash at its end. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  let best: string | undefined
  for (const it of folders) {
    const folder = withoutSlash(it)
    if (uri.startsWith(`${folder}/`) && folder.length >= (best?.length ?? 0)) best = folder
  }
  return best
}

/** A folder’s URI as its files’ begin. */
export function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri
}

/** The files of a kind that may be an article’s, the nearest folder’s first; none outside the workspace’s folders. */
export function newsroomPaths(
  kind: NewsroomFileKind,
  uri: string,
  folders: readonly string[],
): readonly string[] {
  const top = folderOf(uri, folders)
  if (top === undefined) return []
  const paths: string[] = []
  let folder = uri.slice(0, uri.lastIndexOf('/'))
  for (let level = 0; level < mostLevels && folder.length >= top.length; level++) {
    for (const name of newsroomFiles(kind)) paths.push(`${folder}/${name}`)
    folder = folder.slice(0, folder.lastIndexOf('/'))
  }
  return paths
}

/** The folder that a newsroom’s file is for: the one that `.newsroom` is in. */
export function folderOfNewsroomFile(path: string): string {
  return path.slice(0, path.lastIndexOf('/.newsroom/'))
}

/** The files of a kind that a change to a file or folder of this URI may concern. */
export function changedNewsroomPaths(kind: NewsroomFileKind, uri: string): readonly string[] {
  const names = newsroomFiles(kind)
  if (uri.endsWith('/.newsroom')) return names.map((it) => `${uri.slice(0, -'.newsroom'.length)}${it}`)
  return names.some((it) => uri.endsWith(`/${it}`)) ? [uri] : []
}
