import type { Colors } from 'picocolors/types'
import type { Severity } from '../../../rules/rule.ts'

/** Text in the colour of a severity. */
export function paintSeverity(text: string, severity: Severity, colors: Colors): string {
  switch (severity) {
    case 'error':
      return colors.red(text)
    case 'warning':
      return colors.yellow(text)
    case 'information':
      return colors.blue(text)
    case 'hint':
      return colors.dim(text)
  }
}
