import type { Problem } from './checkedFile.ts'

/** The same rule on the same words of one file, however often: what a baseline and a fingerprint know it by. */
export function problemKey({ rule, quote }: Pick<Problem, 'rule' | 'quote'>): string {
  return `${rule}\n${quote}`
}

/** Of each problem, how many with its key stand before it in the file. */
export function occurrencesOf(problems: readonly Problem[]): readonly number[] {
  const seen = new Map<string, number>()
  return problems.map((it) => {
    const key = problemKey(it)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before
  })
}
