import { sep } from 'node:path'

/** A path with slashes, whatever the system has. */
export function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}
