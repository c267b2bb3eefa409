import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types'
import type { FileProblem } from '../core/newsroom/yamlFile.ts'
import { createPositions, type PositionEncoding } from './convert.ts'
import { readLines } from './lines.ts'

/** What is wrong in a file of the newsroom, where it stands there. */
export function getNewsroomDiagnostics(
  text: string,
  problems: readonly FileProblem[],
  encoding: PositionEncoding,
): Diagnostic[] {
  if (problems.length === 0) return []
  const positions = createPositions(readLines(text), encoding)
  return problems.map(({ message, ...span }) => ({
    range: positions.rangeOf(span),
    severity: DiagnosticSeverity.Warning,
    source: 'On the Record',
    message,
  }))
}
