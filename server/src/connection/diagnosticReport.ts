import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver'
import type { ArticleService } from '../service/articleService.ts'
import type { OpenDocument } from '../service/openDocument.ts'

/**
 * The answer to a client that asks for diagnostics: all of them, or that they are those it has. `generation` differs
 * when settings or choices for files have changed.
 */
export function diagnosticReport(
  service: ArticleService,
  document: OpenDocument,
  { previousResultId }: DocumentDiagnosticParams,
  generation: number,
): DocumentDiagnosticReport {
  const resultId = `${document.revision}.${generation}`
  if (previousResultId === resultId) return { kind: 'unchanged', resultId }
  return { kind: 'full', resultId, items: service.diagnostics(document) }
}
