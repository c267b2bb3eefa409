import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ReadFile } from '../core/newsroom/yamlFile.ts'
import { newsroomFiles, type NewsroomFileKind } from '../service/newsroomPaths.ts'
import { createLineColumn } from './lineColumn.ts'

/** What a file in `.newsroom` says. */
export interface Nearest<Value> {
  /** Absolute path of the folder that `.newsroom` is in. */
  readonly folder: string
  readonly value: Value
}

/** What the nearest file above `path` says; undefined where no folder above it has one. */
export type FindNearest<Value> = (path: string) => Promise<Nearest<Value> | undefined>

/** Told in a sentence what is wrong with a file. */
export type Tell = (sentence: string) => void

/** Looks from a file's folder upwards, to the root. What is wrong in a file is told once, and the rest of it is used. */
export function createFindNearest<Value>(
  kind: NewsroomFileKind,
  read: (text: string) => ReadFile<Value>,
  tell: Tell,
): FindNearest<Value> {
  const known = new Map<string, Promise<Nearest<Value> | undefined>>()
  const at = (folder: string): Promise<Nearest<Value> | undefined> => {
    let found = known.get(folder)
    if (!found) known.set(folder, (found = lookAt(folder)))
    return found
  }
  const lookAt = async (folder: string): Promise<Nearest<Value> | undefined> => {
    for (const name of newsroomFiles(kind)) {
      const path = join(folder, name)
      const text = await readIfThere(path, tell)
      if (text !== undefined) return { folder, value: readTold(path, text, read, tell) }
    }
    const above = dirname(folder)
    return above === folder ? undefined : at(above)
  }
  return (path) => at(dirname(resolve(path)))
}

/** What a newsroom's file says; what is wrong in it is told with its place. */
export function readTold<Value>(
  path: string,
  text: string,
  read: (text: string) => ReadFile<Value>,
  tell: Tell,
): Value {
  const { value, problems } = read(text)
  const placeOf = createLineColumn(text)
  for (const { start, message } of problems) {
    const { line, column } = placeOf(start)
    tell(`${path}:${line}:${column} ${message}`)
  }
  return value
}

/** Undefined where there is no such file; one that cannot be read is told and counts as none, too. */
async function readIfThere(path: string, tell: Tell): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      tell(`on-the-record: ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}
