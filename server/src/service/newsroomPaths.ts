/** Where a folder keeps what its newsroom knows of actors. */
export const newsroomFile = '.newsroom/actors.yaml'

/** Where it may be instead; the first that is there is read. */
const names = [newsroomFile, '.newsroom/actors.json'] as const

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

/** The files that may tell of the actors of an article, the nearest folder’s first; none outside the workspace’s folders. */
export function newsroomPaths(uri: string, folders: readonly string[]): readonly string[] {
  const top = folderOf(uri, folders)
  if (top === undefined) return []
  const paths: string[] = []
  let folder = uri.slice(0, uri.lastIndexOf('/'))
  for (let level = 0; level < mostLevels && folder.length >= top.length; level++) {
    for (const name of names) paths.push(`${folder}/${name}`)
    folder = folder.slice(0, folder.lastIndexOf('/'))
  }
  return paths
}

/** The files of actors that a change to a file or folder of this URI may concern. */
export function changedNewsroomPaths(uri: string): readonly string[] {
  if (uri.endsWith('/.newsroom')) return names.map((it) => `${uri.slice(0, -'.newsroom'.length)}${it}`)
  return names.some((it) => uri.endsWith(`/${it}`)) ? [uri] : []
}
