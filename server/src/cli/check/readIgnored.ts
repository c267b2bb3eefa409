import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { Misuse } from '../misuse.ts'
import { slashed } from './slashed.ts'

export interface IgnoreOptions {
  /** Another file than `.onTheRecordIgnore` in the current folder. */
  readonly ignorePath: string | undefined
  /** Patterns from the command line, relative to the current folder. */
  readonly exclude: readonly string[]
}

const usualName = '.onTheRecordIgnore'

/** Whether a file (absolute) is to be left out, by patterns as `.gitignore` has them. */
export async function readIgnored(
  cwd: string,
  { ignorePath, exclude }: IgnoreOptions,
): Promise<(path: string) => boolean> {
  const file = resolve(cwd, ignorePath ?? usualName)
  const lines = await readFile(file, 'utf8').catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && ignorePath === undefined) return ''
    throw new Misuse(
      `${ignorePath ?? usualName} cannot be read: ${code === 'ENOENT' ? 'there is no such file.' : message}`,
    )
  })
  const byFile = matcher(ignore().add(lines), dirname(file))
  const byOption = matcher(ignore().add([...exclude]), cwd)
  return (path) => byFile(path) || byOption(path)
}

/** Patterns reach what lies in their folder, as in git. */
function matcher(patterns: Ignore, folder: string): (path: string) => boolean {
  return (path) => {
    const name = slashed(relative(folder, path))
    return ignore.isPathValid(name) && patterns.ignores(name)
  }
}
