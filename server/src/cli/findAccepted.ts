import { relative, resolve, sep } from 'node:path'
import type { AcceptedText } from '../rules/suppression/acceptedText.ts'
import { acceptedIn, readIgnores } from '../settings/readIgnores.ts'
import { createFindNearest, type Tell } from './findNearest.ts'

/** What the nearest `.newsroom/ignore.yaml` above a file lets stand in it. */
export type FindAccepted = (path: string) => Promise<readonly AcceptedText[]>

/** Reads what newsrooms let stand; what is wrong in a file is told once, and the rest of it is used. */
export function createFindAccepted(tell: Tell): FindAccepted {
  const find = createFindNearest('ignore', readIgnores, tell)
  return async (path) => {
    const found = await find(path)
    return found ? acceptedIn(found.value, relative(found.folder, resolve(path)).split(sep).join('/')) : []
  }
}
