import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ReadFile } from '../core/newsroom/yamlFile.ts'
import { createLineColumn } from './lineColumn.ts'

/** What the nearest file above a path says, and the folder it is for; undefined where there is no such file. */
export type FindNearest<Value> = (path: string) => Promise<Found<Value> | undefined>

export interface Found<Value> {
  readonly value: Value
  /** Absolute path of the folder that `.newsroom` is in. */
  readonly folder: string
}

/**
 * Looks from a file's folder upwards, to the root. Each file is read once; what is wrong in it is told once, and the rest
 * of it is used.
 * @param names the file below each folder, and what it may be called instead
 */
export function createFindNearest<Value>(
  names: readonly string[],
  read: (text: string) => ReadFile<Value>,
  tell: (sentence: string) => void,
): FindNearest<Value> {
  const known = new Map<string, Promise<Found<Value> | undefined>>()
  const at = (folder: string): Promise<Found<Value> | undefined> => {
    let found = known.get(folder)
    if (!found) known.set(folder, (found = lookAt(folder)))
    return found
  }
  const lookAt = async (folder: string): Promise<Found<Value> | undefined> => {
    for (const name of names) {
      const path = join(folder, name)
      const text = await readIfThere(path, tell)
      if (text !== undefined) return { value: readTelling(path, text, read, tell), folder }
    }
    const above = dirname(folder)
    return above === folder ? undefined : at(above)
  }
  return (path) => at(dirname(resolve(path)))
}

/** Reads a file's text, and tells what is wrong in it: `path:line:column` and why. */
export function readTelling<Value>(
  path: string,
  text: string,
  read: (text: string) => ReadFile<Value>,
  tell: (sentence: string) => void,
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
async function readIfThere(path: string, tell: (sentence: string) => void): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      tell(`on-the-record: ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}
