import type { Newsroom } from '../core/newsroom/newsroom.ts'
import { readNewsroom } from '../core/newsroom/readNewsroom.ts'
import { createFindNearest, type Tell } from './findNearest.ts'

/** What the newsroom knows whose file `path` is; undefined where no folder above it has anything. */
export type FindNewsroom = (path: string) => Promise<Newsroom | undefined>

/** Looks from a file's folder upwards; what is wrong in a file of actors is told once, and the rest of it is used. */
export function createFindNewsroom(tell: Tell): FindNewsroom {
  const read = (text: string) => {
    const { newsroom, problems } = readNewsroom(text)
    return { value: newsroom, problems }
  }
  const find = createFindNearest('actors', read, tell)
  return async (path) => (await find(path))?.value
}
