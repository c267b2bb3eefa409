import { opendir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Files } from '../service/files.ts'

/** Files on this machine's disk, for editors that do not read them for the server. */
export const nodeFiles: Files = {
  async read(uri, longest) {
    try {
      const path = fileURLToPath(uri)
      const found = await stat(path)
      if (!found.isFile() || found.size > longest) return undefined
      return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
    } catch {
      // Not there, not readable, no text or not on the disk: the same to whoever asks.
      return undefined
    }
  },
  async findArticles(folder, limit) {
    const found: string[] = []
    try {
      const folders = [fileURLToPath(folder)]
      for (let i = 0; i < folders.length && i < mostFolders && found.length < limit; i++)
        await look(folders[i]!, limit, folders, found)
    } catch {
      // No folder on the disk.
    }
    return found
  },
}

/** Folders that are looked into. */
const mostFolders = 5000

const endings = new Set(['.txt', '.md', '.markdown'])

/** Adds the articles of a folder, and its folders to those to look into: none that is hidden, and no installed packages. */
async function look(folder: string, limit: number, folders: string[], found: string[]): Promise<void> {
  try {
    for await (const entry of await opendir(folder)) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile() && endings.has(extname(entry.name).toLowerCase()))
        found.push(pathToFileURL(path).href)
      if (found.length >= limit) return
    }
  } catch {
    // A folder that may not be read has nothing to show.
  }
}
