import { resolve } from 'node:path'
import type { CommandIo } from '../commandIo.ts'
import { readAll } from '../readInput.ts'
import { findFiles } from './findFiles.ts'
import { readIgnored } from './readIgnored.ts'
import type { Target } from './target.ts'

export interface FoundTargets {
  readonly targets: readonly Target[]
  /** Names of files that patterns leave out. */
  readonly ignored: readonly string[]
  /** A sentence for each argument that leads nowhere. */
  readonly problems: readonly string[]
}

export interface TargetOptions {
  readonly ignorePath?: string
  readonly exclude: readonly string[]
  readonly stdinFilename?: string
}

/** What the arguments mean: files, folders, patterns, and `-` for standard input; less what is to be left out. */
export async function findTargets(
  args: readonly string[],
  { ignorePath, exclude, stdinFilename }: TargetOptions,
  { stdin }: CommandIo,
  cwd: string,
): Promise<FoundTargets> {
  const isIgnored = await readIgnored(cwd, { ignorePath, exclude })
  const { targets: found, problems } = await findFiles(
    args.filter((it) => it !== '-'),
    cwd,
  )
  const all = [...found]
  if (args.includes('-')) {
    const path = stdinFilename === undefined ? undefined : resolve(cwd, stdinFilename)
    all.push({ name: stdinFilename ?? 'stdin', path, named: true, bytes: await readAll(stdin) })
  }
  const leftOut = new Set(all.filter((it) => it.path !== undefined && isIgnored(it.path)))
  return {
    targets: all.filter((it) => !leftOut.has(it)),
    ignored: [...leftOut].map((it) => it.name),
    problems,
  }
}
