import {
  ErrorCodes,
  ResponseError,
  type CodeActionContext,
  type Connection,
  type Position,
  type Range,
} from 'vscode-languageserver'
import {
  quoteAt,
  report,
  statementsOf,
  timeline,
  whoSaidWhat,
  type AboutPlace,
  type ReportParams,
} from '../protocol.ts'
import type { ActorService } from '../service/actorService.ts'
import type { IgnoreService } from '../service/ignoreService.ts'
import type { SpellingService } from '../service/spellingService.ts'
import type { Answer } from './answer.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { DiagnosticReports } from './diagnosticReports.ts'

/** A line a feature: the request, and the question to the service that it is. */
export function handleRequests(
  connection: Connection,
  lifecycle: Lifecycle,
  answer: Answer,
  {
    diagnosticReports,
    actors,
    ignores,
    spellings,
  }: {
    readonly diagnosticReports: DiagnosticReports
    readonly actors: () => ActorService
    readonly ignores: () => IgnoreService
    readonly spellings: () => SpellingService
  },
): void {
  const request: Lifecycle['request'] = (handler) => lifecycle.request(handler)
  connection.onHover(
    request(
      answer((service, document, { position }) => service.hover(document, place(position)) ?? null, null),
    ),
  )
  connection.onDocumentSymbol(request(answer((service, document) => service.documentSymbols(document), [])))
  connection.onDocumentHighlight(
    request(
      answer(
        (service, document, { position }) => service.documentHighlights(document, place(position)) ?? null,
        null,
      ),
    ),
  )
  connection.onDefinition(
    request(
      answer(
        (service, document, { position }) => service.definition(document, place(position)) ?? null,
        null,
      ),
    ),
  )
  connection.onFoldingRanges(
    request(answer((service, document) => service.foldingRanges(document) ?? null, null)),
  )
  connection.onSelectionRanges(
    request(
      answer((service, document, { positions }) => {
        if (!Array.isArray(positions))
          throw new ResponseError(ErrorCodes.InvalidParams, 'positions should be an array.')
        return service.selectionRanges(document, positions.map(place)) ?? null
      }, null),
    ),
  )
  connection.languages.inlayHint.on(
    request(
      answer((service, document, params) => {
        const range = params.range as Range | undefined
        return service.inlayHints(document, { start: place(range?.start), end: place(range?.end) }) ?? null
      }, null),
    ),
  )
  connection.onCodeAction(
    request(
      answer(async (service, document, params) => {
        const asked = params.range as Range | undefined
        const range = { start: place(asked?.start), end: place(asked?.end) }
        const { diagnostics, only } = (params.context as Partial<CodeActionContext> | undefined) ?? {}
        const context = { diagnostics: Array.isArray(diagnostics) ? diagnostics : [], ...(only && { only }) }
        const own = service.codeActions(document, range, context) ?? []
        const silences = await ignores().codeActions(document, range, context)
        const inFolder = spellings().codeActions(document, range, context)
        return [...own, ...inFolder, ...silences, ...(await actors().codeActions(document, range, only))]
      }, null),
    ),
  )
  connection.onCodeActionResolve(
    request((action, token) => spellings().resolve(action, () => token.isCancellationRequested)),
  )
  connection.onCodeLens(request(answer((service, document) => service.codeLenses(document) ?? null, null)))
  connection.onRequest(
    whoSaidWhat,
    request(answer((service, document) => service.whoSaidWhat(document) ?? null, null)),
  )
  connection.onRequest(
    timeline,
    request(answer((service, document) => service.timeline(document) ?? null, null)),
  )
  connection.onRequest(
    report,
    request(
      answer(
        (service, document, { openPlace }: ReportParams) =>
          service.report(document, typeof openPlace === 'string' ? openPlace : undefined) ?? null,
        null,
      ),
    ),
  )
  connection.onRequest(
    statementsOf,
    request(
      answer(
        (service, document, { position }: AboutPlace) =>
          service.statementsOf(document, place(position)) ?? null,
        null,
      ),
    ),
  )
  connection.onRequest(
    quoteAt,
    request(
      answer(
        (service, document, { position }: AboutPlace) =>
          service.attributedQuote(document, place(position)) ?? null,
        null,
      ),
    ),
  )
  connection.languages.diagnostics.on(request(answer(diagnosticReports, { kind: 'full', items: [] })))
  connection.onRequest(
    request((method: string) => {
      throw new ResponseError(ErrorCodes.MethodNotFound, `The server does not know ${method}.`)
    }),
  )
}

/** A position that a document can be asked for: whole numbers from 0. */
export function place(position: Position | undefined): Position {
  const { line, character } = position ?? {}
  if (!isNumber(line) || !isNumber(character))
    throw new ResponseError(ErrorCodes.InvalidParams, 'A position needs a line and a character.')
  return { line: Math.max(0, Math.trunc(line)), character: Math.max(0, Math.trunc(character)) }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
