import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { slashed } from './slashed.ts'
import type { Target } from './target.ts'

export interface FoundFiles {
  /** In the order of the arguments, those of a folder or a pattern by name; each file once. */
  readonly targets: readonly Target[]
  /** A sentence for each argument that leads nowhere. */
  readonly problems: readonly string[]
}

/**
 * The files that arguments mean: a file is itself whatever characters its name has, a folder means the texts and Markdown
 * files in it, and what is neither is a pattern. Folders that start with a dot and `node_modules` are left out unless
 * they are named, and links to folders are not followed.
 */
export async function findFiles(args: readonly string[], cwd: string): Promise<FoundFiles> {
  const targets = new Map<string, Target>()
  const problems: string[] = []
  const add = (name: string, named: boolean) => {
    const path = resolve(cwd, name)
    const before = targets.get(path)
    if (!before) targets.set(path, { name, path, named })
    else if (named && !before.named) targets.set(path, { ...before, named })
  }
  for (const arg of args) {
    const found = await stat(resolve(cwd, arg)).catch(() => undefined)
    if (found && !found.isDirectory()) {
      add(arg, true)
    } else if (found) {
      const names = await search('**/*.{txt,md,markdown}', resolve(cwd, arg))
      if (names.length === 0) problems.push(`${arg}: there are no .txt, .md or .markdown files in it.`)
      for (const name of names) add(join(arg, name), false)
    } else if (isDynamicPattern(slashed(arg))) {
      const names = await search(slashed(arg), cwd)
      if (names.length === 0) problems.push(`${arg}: no file matches.`)
      for (const name of names) add(name, false)
    } else {
      problems.push(`${arg}: there is no such file.`)
    }
  }
  return { targets: [...targets.values()], problems }
}

async function search(pattern: string, cwd: string): Promise<readonly string[]> {
  const names = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**'],
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return names.sort(byCodeUnits)
}

/** The same on every machine, whatever its language. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
