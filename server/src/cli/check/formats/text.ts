import type { Colors } from 'picocolors/types'
import { visible } from '../../visible.ts'
import type { Problem } from '../checkedFile.ts'
import type { Reporter } from '../reporter.ts'
import { drawExcerpt } from './drawExcerpt.ts'
import { paintSeverity } from './paintSeverity.ts'
import { summaryLine } from './summaryLine.ts'

/** For people: each problem under its place, with the line of the article and carets under the words; then the counts. */
export function textReporter(colors: Colors, columns: number): Reporter {
  return {
    file: (file) =>
      file.kind === 'checked' ? file.problems.map((it) => tell(file.name, it, colors, columns)).join('') : '',
    end: (summary) => `${summaryLine(summary, colors)}\n`,
  }
}

function tell(name: string, problem: Problem, colors: Colors, columns: number): string {
  const { rule, severity, message, start, excerpt, related } = problem
  const place = `${colors.underline(visible(name))}:${start.line}:${start.column}`
  const number = String(start.line)
  const bar = (label: string) => colors.dim(`${label.padStart(number.length + 2)} │`)
  const { line, carets } = drawExcerpt(excerpt, Math.max(24, columns - number.length - 5))
  return [
    `${place} ${paintSeverity(colors.bold(severity), severity, colors)} ${colors.dim(rule)}`,
    `${bar(number)} ${line}`,
    `${bar('')} ${paintSeverity(carets, severity, colors)}`,
    `  ${visible(message)}`,
    ...related.map(
      (it) => `  ${colors.dim(`line ${it.start.line}, column ${it.start.column}:`)} ${visible(it.message)}`,
    ),
    '\n',
  ].join('\n')
}
