import type { Colors } from 'picocolors/types'
import type { Severity } from '../rules/rule.ts'
import type { PlacedFinding } from '../rules/rule.ts'
import { createLineColumn } from './lineColumn.ts'
import type { Input } from './readInput.ts'

/** A line for each finding: `file:line:column severity rule message`. */
export function checkReport(findings: readonly PlacedFinding[], input: Input, colors: Colors): string {
  const at = createLineColumn(input.text)
  return findings
    .map(({ start, severity, rule, message }) => {
      const { line, column } = at(start)
      return `${input.name}:${line}:${column} ${paint(severity, colors)} ${colors.dim(rule)} ${message}\n`
    })
    .join('')
}

function paint(severity: Severity, colors: Colors): string {
  switch (severity) {
    case 'error':
      return colors.red(severity)
    case 'warning':
      return colors.yellow(severity)
    case 'information':
      return colors.blue(severity)
    case 'hint':
      return colors.dim(severity)
  }
}
