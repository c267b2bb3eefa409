import type { Colors } from 'picocolors/types'
import { severityOrder } from '../failsRun.ts'
import { problemCount, type Summary } from '../summary.ts'
import { paintSeverity } from './paintSeverity.ts'

/** A run in one line: what was found, in how many files, and what was left out. */
export function summaryLine(summary: Summary, colors: Colors): string {
  const count = problemCount(summary)
  const parts = severityOrder
    .toReversed()
    .filter((it) => summary.problems[it] > 0)
    .map((it) => paintSeverity(counted(summary.problems[it], it), it, colors))
  const found =
    count === 0
      ? `${colors.green('✔')} No problems in ${counted(summary.checked, 'file')}`
      : `${colors.red('✖')} ${colors.bold(counted(count, 'problem'))} (${parts.join(', ')}) in ` +
        (summary.checked === 1 ? '1 file' : `${summary.withProblems} of ${counted(summary.checked, 'file')}`)
  return [
    found,
    summary.mended > 0 && `${counted(summary.mended, 'problem')} mended`,
    summary.known > 0 && `${counted(summary.known, 'problem')} known from the baseline`,
    summary.notNews > 0 &&
      `${counted(summary.notNews, 'file')} left out: ${summary.notNews === 1 ? 'it does' : 'they do'} not look like news`,
    summary.ignored > 0 && `${counted(summary.ignored, 'file')} ignored`,
    summary.failed > 0 && colors.red(`${counted(summary.failed, 'file')} could not be checked`),
  ]
    .filter((it) => it !== false)
    .join(' · ')
}

/** “1 file”, “2 files”; of information there is no plural. */
function counted(count: number, noun: string): string {
  return `${count} ${count === 1 || noun === 'information' ? noun : `${noun}s`}`
}
