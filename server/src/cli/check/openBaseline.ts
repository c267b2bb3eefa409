import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { Misuse } from '../misuse.ts'
import {
  divide,
  knownFrom,
  nameInBaseline,
  pathInBaseline,
  readBaseline,
  writtenBaseline,
  type Baseline,
  type KnownProblems,
} from './baseline.ts'
import type { CheckedFile } from './checkedFile.ts'
import type { ReportedFile } from './reportedFile.ts'

/** The baseline of one run. */
export interface OpenBaseline {
  /** Divides a file's problems into those that count and those that are known. */
  report(file: CheckedFile): ReportedFile
  /** Writes the file anew where that was asked for, and says so in a sentence. */
  close(): Promise<string | undefined>
}

export interface BaselineOptions {
  readonly baseline?: string
  readonly updateBaseline?: true
}

/** Opens the baseline that is asked for; without one, every problem counts. */
export async function openBaseline(
  { baseline: name, updateBaseline }: BaselineOptions,
  cwd: string,
): Promise<OpenBaseline> {
  if (name === undefined) {
    if (updateBaseline) throw new Misuse('--update-baseline needs --baseline with the name of the file.')
    return { report: (file) => reported(file), close: () => Promise.resolve(undefined) }
  }
  const path = resolve(cwd, name)
  const before: Baseline = updateBaseline && !existsSync(path) ? new Map() : await readBaseline(path, name)
  const after = new Map(before)
  return {
    report(file) {
      const key = nameInBaseline(path, resolve(cwd, file.name))
      if (!updateBaseline) return reported(file, before.get(key))
      if (file.kind !== 'checked') return file
      const known = knownFrom(file.problems)
      after.set(key, known)
      return reported(file, known)
    },
    async close() {
      if (!updateBaseline) return undefined
      for (const key of after.keys()) if (!existsSync(pathInBaseline(path, key))) after.delete(key)
      await writeFileAtomic(path, writtenBaseline(after))
      const counts = [...after.values()].flatMap((known) => [...known.values()])
      const count = counts.reduce((sum, it) => sum + it, 0)
      const files = [...after.values()].filter((it) => it.size > 0).length
      return `${name} now knows ${counted(count, 'problem')} in ${counted(files, 'file')}.`
    },
  }
}

function reported(file: CheckedFile, known?: KnownProblems): ReportedFile {
  return file.kind === 'checked' ? { ...file, ...divide(file.problems, known) } : file
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
