import type { Severity } from '../../rules/rule.ts'
import type { ReportedFile } from './reportedFile.ts'

/** What a run came to. */
export interface Summary {
  readonly checked: number
  readonly withProblems: number
  readonly notNews: number
  readonly ignored: number
  readonly failed: number
  /** Problems that count, by severity. */
  readonly problems: Readonly<Record<Severity, number>>
  /** Problems that the baseline knows. */
  readonly known: number
  /** Problems that are no more, because they were mended. */
  readonly mended: number
}

/** A run before its first file. */
export const emptySummary: Summary = {
  checked: 0,
  withProblems: 0,
  notNews: 0,
  ignored: 0,
  failed: 0,
  problems: { error: 0, warning: 0, information: 0, hint: 0 },
  known: 0,
  mended: 0,
}

/** The run with one more file. */
export function withFile(summary: Summary, file: ReportedFile): Summary {
  switch (file.kind) {
    case 'failed':
      return { ...summary, failed: summary.failed + 1 }
    case 'skipped':
      return file.reason === 'ignored'
        ? { ...summary, ignored: summary.ignored + 1 }
        : { ...summary, notNews: summary.notNews + 1 }
    case 'checked': {
      const problems = { ...summary.problems }
      for (const { severity } of file.problems) problems[severity]++
      return {
        ...summary,
        checked: summary.checked + 1,
        withProblems: summary.withProblems + (file.problems.length > 0 ? 1 : 0),
        known: summary.known + file.known.length,
        mended: summary.mended + (file.mended?.count ?? 0),
        problems,
      }
    }
  }
}

/** How many problems count, of whatever severity. */
export function problemCount({ problems: { error, warning, information, hint } }: Summary): number {
  return error + warning + information + hint
}
