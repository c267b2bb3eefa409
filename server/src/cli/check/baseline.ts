import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { Misuse } from '../misuse.ts'
import type { Problem } from './checkedFile.ts'
import { problemKey } from './occurrences.ts'
import { slashed } from './slashed.ts'

/** How often each problem is known, by `problemKey`. */
export type KnownProblems = ReadonlyMap<string, number>

/** Problems that were there before, by file (relative to the baseline's folder) and words, so that edits elsewhere do not matter. */
export type Baseline = ReadonlyMap<string, KnownProblems>

/** Reads what `writtenBaseline` has written; throws `Misuse` that says what is wrong with it. */
export async function readBaseline(path: string, name: string): Promise<Baseline> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Misuse(
      code === 'ENOENT'
        ? `${name}: there is no such file; --update-baseline writes it.`
        : `${name} cannot be read: ${message}`,
    )
  })
  const baseline = parseBaseline(text)
  if (!baseline) throw new Misuse(`${name} is no baseline. Delete it, and --update-baseline writes it anew.`)
  return baseline
}

/** The name by which the baseline at `baselinePath` knows the file at `path`. */
export function nameInBaseline(baselinePath: string, path: string): string {
  return slashed(relative(dirname(baselinePath), path))
}

/** The path of a file that the baseline at `baselinePath` knows by `name`. */
export function pathInBaseline(baselinePath: string, name: string): string {
  return resolve(dirname(baselinePath), name)
}

/** Divides a file's problems: of those alike, as many are known as the baseline has; the others count. */
export function divide(
  problems: readonly Problem[],
  known: KnownProblems = new Map(),
): { readonly problems: readonly Problem[]; readonly known: readonly Problem[] } {
  const left = new Map(known)
  const divided: { problems: Problem[]; known: Problem[] } = { problems: [], known: [] }
  for (const problem of problems) {
    const key = problemKey(problem)
    const count = left.get(key) ?? 0
    if (count > 0) left.set(key, count - 1)
    divided[count > 0 ? 'known' : 'problems'].push(problem)
  }
  return divided
}

/** What a baseline has to know for these problems to be known. */
export function knownFrom(problems: readonly Problem[]): KnownProblems {
  const known = new Map<string, number>()
  for (const it of problems) known.set(problemKey(it), (known.get(problemKey(it)) ?? 0) + 1)
  return known
}

/** The baseline as its file has it: sorted, a line a problem, so that changes to it are read and merged easily. */
export function writtenBaseline(baseline: Baseline): string {
  const files = sorted([...baseline].filter(([, known]) => known.size > 0)).map(([name, known]) => {
    const problems = sorted([...known]).map(([key, count]) => {
      const [rule, quote] = key.split('\n')
      return `      ${JSON.stringify({ rule, quote, ...(count > 1 && { count }) })}`
    })
    return `    ${JSON.stringify(name)}: [\n${problems.join(',\n')}\n    ]`
  })
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`
  return `{\n  "version": 1,\n  "files": ${body}\n}\n`
}

function sorted<Value>(
  entries: readonly (readonly [string, Value])[],
): readonly (readonly [string, Value])[] {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

function parseBaseline(text: string): Baseline | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.files)) return undefined
  const baseline = new Map<string, KnownProblems>()
  for (const [name, problems] of Object.entries(value.files)) {
    if (!Array.isArray(problems)) return undefined
    const known = new Map<string, number>()
    for (const it of problems as readonly unknown[]) {
      if (!isRecord(it) || typeof it.rule !== 'string' || typeof it.quote !== 'string') return undefined
      const count = typeof it.count === 'number' ? it.count : 1
      known.set(problemKey({ rule: it.rule, quote: it.quote }), count)
    }
    baseline.set(name, known)
  }
  return baseline
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
