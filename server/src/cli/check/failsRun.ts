import type { Severity } from '../../rules/rule.ts'
import type { Summary } from './summary.ts'

/** From which severity on a problem fails the run. */
export type FailOn = Severity | 'never'

/** From the least to the most severe. */
export const severityOrder: readonly Severity[] = ['hint', 'information', 'warning', 'error']

/** Whether problems of a severity fail the run. */
export function isFailure(severity: Severity, failOn: FailOn): boolean {
  return failOn !== 'never' && severityOrder.indexOf(severity) >= severityOrder.indexOf(failOn)
}

/** Whether something is an error or a warning: all that a quiet run has. */
export function isLoud({ severity }: { readonly severity: Severity }): boolean {
  return severity === 'error' || severity === 'warning'
}

/** Whether a run ends with exit code 1: something is as severe as that, or there are more warnings than allowed. */
export function failsRun({ problems }: Summary, failOn: FailOn, maxWarnings: number | undefined): boolean {
  return (
    severityOrder.some((it) => problems[it] > 0 && isFailure(it, failOn)) ||
    (maxWarnings !== undefined && problems.warning > maxWarnings)
  )
}
