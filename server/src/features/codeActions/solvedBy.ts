import type { Diagnostic } from 'vscode-languageserver-types'
import type { PlacedFinding } from '../../rules/rule.ts'
import type { DocumentView } from '../view.ts'

/** Whether the client's problem is this finding, so that what mends the one solves the other. */
export function solvedBy(
  { code, range }: Diagnostic,
  finding: PlacedFinding,
  { positions }: DocumentView,
): boolean {
  return (
    code === finding.rule &&
    positions.offsetOf(range.start) === finding.start &&
    positions.offsetOf(range.end) === finding.end
  )
}
