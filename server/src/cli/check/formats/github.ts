import { slashed } from '../slashed.ts'
import type { Severity } from '../../../rules/rule.ts'
import type { Reporter } from '../reporter.ts'

/**
 * Workflow commands, which GitHub Actions shows beside the lines of a change: as its documentation “Workflow commands”
 * has them, escaped as its toolkit does it (actions/toolkit, `core/src/command.ts`).
 */
export function githubReporter(): Reporter {
  return {
    file: (file) =>
      file.kind === 'skipped'
        ? ''
        : file.kind === 'failed'
          ? command('error', { file: slashed(file.name), title: 'On the Record' }, file.message)
          : file.problems
              .map(({ rule, severity, message, start, end }) =>
                command(
                  levels[severity],
                  {
                    file: slashed(file.name),
                    line: start.line,
                    // GitHub refuses columns where the lines differ.
                    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
                    endLine: end.line,
                    title: `On the Record: ${rule}`,
                  },
                  message,
                ),
              )
              .join(''),
    end: () => '',
  }
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${written.join(',')}::${escapeData(message)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
