import type {
  CancellationToken,
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { ArticleService } from '../service/articleService.ts'
import type { OpenDocument } from '../service/openDocument.ts'

/** Answers a client that asks for diagnostics. */
export type DiagnosticReports = (
  service: ArticleService,
  document: OpenDocument,
  params: DocumentDiagnosticParams,
  token: CancellationToken | undefined,
) => DocumentDiagnosticReport | Promise<DocumentDiagnosticReport>

export interface DiagnosticReportsContext {
  readonly documentOf: (uri: string) => OpenDocument | undefined
  /** Differs when settings or choices for files have changed. */
  readonly generation: () => number
}

/** An answer that takes longer lets changes that have come meanwhile go first, ms. */
const slow = 20
/** So many changes go first, at most. */
const mostWaits = 50

/**
 * All diagnostics, or that they are those which the client has. In a long document that is being typed in, what waits is
 * answered for the latest text at once, rather than for each letter of it in turn.
 */
export function createDiagnosticReports({
  documentOf,
  generation,
}: DiagnosticReportsContext): DiagnosticReports {
  let lastCost = 0
  let last: Reported | undefined

  const report = (
    service: ArticleService,
    document: OpenDocument,
    { previousResultId }: DocumentDiagnosticParams,
  ): DocumentDiagnosticReport => {
    const resultId = `${document.revision}.${generation()}`
    if (previousResultId === resultId) return { kind: 'unchanged', resultId }
    if (last?.uri !== document.uri || last.resultId !== resultId) {
      const started = performance.now()
      last = { uri: document.uri, resultId, items: service.diagnostics(document) }
      lastCost = performance.now() - started
    }
    return { kind: 'full', resultId, items: last.items }
  }

  /** The document once no more of its changes have come; undefined where it was closed or is not asked for any more. */
  const settled = async (before: OpenDocument, token: CancellationToken | undefined) => {
    let document: OpenDocument | undefined = before
    for (let waits = 0; waits < mostWaits; waits++) {
      const { revision } = document
      await nextTurn()
      document = documentOf(before.uri)
      if (!document || token?.isCancellationRequested === true) return undefined
      if (document.revision === revision) break
    }
    return document
  }

  return (service, document, params, token) => {
    if (lastCost < slow) return report(service, document, params)
    return settled(document, token).then((now) =>
      now ? report(service, now, params) : { kind: 'full', items: [] },
    )
  }
}

/** What was told last; questions that waited for the same text get the same answer. */
interface Reported {
  readonly uri: string
  readonly resultId: string
  readonly items: Diagnostic[]
}

/** When what was sent so far has been read. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
