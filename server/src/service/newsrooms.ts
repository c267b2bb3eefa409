import type { Newsroom } from '../core/newsroom/newsroom.ts'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import type { NewsroomFile } from '../features/newsroomFile.ts'
import { fileConfig, type FileConfig, type SaidFrom } from '../settings/fileConfig.ts'
import { readConfig } from '../settings/readConfig.ts'
import { readIgnores } from '../settings/readIgnores.ts'
import { decoded } from './fileName.ts'
import { createNearestFiles, type FilesContext, type NearestFile } from './nearestFiles.ts'
import { folderOfNewsroomFile } from './newsroomPaths.ts'

/** What newsrooms keep in their files: who is who, what the team agreed on, and what may stand. */
export interface Newsrooms {
  /** What the nearest file of actors above an article says, as far as it has been read. */
  of(uri: string): Newsroom | undefined
  /** What the team has agreed on for an article; the same object as long as the files say the same. */
  configOf(uri: string): FileConfig
  /** Settles when all files for the article are read; undefined where they are. Never rejects. */
  pending(uri: string): Promise<void> | undefined
  /** Files or folders of these URIs were made, changed or deleted. */
  changed(uris: readonly string[]): void
  /** Reads again what it has read: nobody tells of changes, or the folders are others. */
  refresh(): void
  /** The file above an article that actors are added to, as it is now; undefined outside the workspace’s folders. */
  fileFor(uri: string): Promise<NewsroomFile | undefined>
  /** The file above an article that what may stand is added to. */
  ignoreFileFor(uri: string): Promise<NewsroomFile | undefined>
  /** Goes up with every change to what is known. */
  revision(): number
}

export function createNewsrooms(context: FilesContext): Newsrooms {
  const actors = createNearestFiles(
    'actors',
    (text) => {
      const { newsroom, problems } = readNewsroom(text)
      return { value: newsroom, problems }
    },
    context,
  )
  const configs = createNearestFiles('config', readConfig, context)
  const ignores = createNearestFiles('ignore', readIgnores, context)
  const all = [actors, configs, ignores]
  const revision = () => all.reduce((sum, it) => sum + it.revision(), 0)
  let kept = { revision: -1, configs: new Map<string, FileConfig>() }

  return {
    of: (uri) => actors.of(uri)?.value,
    configOf(uri) {
      if (kept.revision !== revision()) kept = { revision: revision(), configs: new Map() }
      let config = kept.configs.get(uri)
      if (!config) {
        config = fileConfig(saidFrom(configs.of(uri), uri), saidFrom(ignores.of(uri), uri))
        kept.configs.set(uri, config)
      }
      return config
    },
    pending(uri) {
      const open = all.flatMap((it) => it.pending(uri))
      return open.length === 0 ? undefined : Promise.all(open).then(() => undefined)
    },
    changed(uris) {
      for (const it of all) it.changed(uris)
    },
    fileFor: (uri) => actors.fileFor(uri),
    ignoreFileFor: (uri) => ignores.fileFor(uri),
    refresh() {
      for (const it of all) it.refresh()
    },
    revision,
  }
}

/** With the article’s path from the folder that the file is for, as patterns have it. */
function saidFrom<Value>(found: NearestFile<Value> | undefined, uri: string): SaidFrom<Value> | undefined {
  return (
    found && { value: found.value, path: decoded(uri.slice(folderOfNewsroomFile(found.path).length + 1)) }
  )
}
