import type { Colors } from 'picocolors/types'
import { visible } from '../../visible.ts'
import type { Reporter } from '../reporter.ts'
import { paintSeverity } from './paintSeverity.ts'

/** A line for each problem and nothing else: `file:line:column severity rule message`. */
export function compactReporter(colors: Colors): Reporter {
  return {
    file: (file) =>
      file.kind !== 'checked'
        ? ''
        : file.problems
            .map(
              ({ rule, severity, message, start: { line, column } }) =>
                `${visible(file.name)}:${line}:${column} ${paintSeverity(severity, severity, colors)} ` +
                `${colors.dim(rule)} ${visible(message)}\n`,
            )
            .join(''),
    end: () => '',
  }
}
