import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Newsroom } from '../core/newsroom/newsroom.ts'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import { createLineColumn } from './lineColumn.ts'

/** What the newsroom knows whose file `path` is; undefined where no folder above it has anything. */
export type FindNewsroom = (path: string) => Promise<Newsroom | undefined>

const names = ['.newsroom/actors.yaml', '.newsroom/actors.json'] as const

/** Looks from a file's folder upwards; what is wrong in a file of actors is told once, and the rest of it is used. */
export function createFindNewsroom(tell: (sentence: string) => void): FindNewsroom {
  const known = new Map<string, Promise<Newsroom | undefined>>()
  const at = (folder: string): Promise<Newsroom | undefined> => {
    let found = known.get(folder)
    if (!found) known.set(folder, (found = lookAt(folder)))
    return found
  }
  const lookAt = async (folder: string): Promise<Newsroom | undefined> => {
    for (const name of names) {
      const path = join(folder, name)
      const text = await readText(path, tell)
      if (text === undefined) continue
      const { newsroom, problems } = readNewsroom(text)
      const placeOf = createLineColumn(text)
      for (const { start, message } of problems) {
        const { line, column } = placeOf(start)
        tell(`${path}:${line}:${column} ${message}`)
      }
      return newsroom
    }
    const above = dirname(folder)
    return above === folder ? undefined : at(above)
  }
  return (path) => at(dirname(resolve(path)))
}

/** Undefined where there is no such file; one that cannot be read is told and counts as none, too. */
async function readText(path: string, tell: (sentence: string) => void): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      tell(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}
