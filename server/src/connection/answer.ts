import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver'
import type { ArticleService } from '../service/articleService.ts'
import type { OpenDocument } from '../service/openDocument.ts'

/** What requests about a document have in common. */
interface DocumentParams {
  readonly textDocument: { readonly uri: string }
}

/** Where answers come from. */
export interface AnswerContext {
  readonly service: () => ArticleService
  readonly documentOf: (uri: string) => OpenDocument | undefined
  /** Settles when the document can be answered for; undefined where it can be at once. */
  readonly pending: (uri: string) => Promise<void> | undefined
}

/** Makes what answers a request out of a question to the service; `otherwise` is the answer for unknown documents. */
export type Answer = <Params extends DocumentParams, Result>(
  ask: (
    service: ArticleService,
    document: OpenDocument,
    params: Params,
    token: CancellationToken | undefined,
  ) => Result | Promise<Result>,
  otherwise: Result,
) => (params: Params, token: CancellationToken | undefined) => Promise<Result>

/**
 * Everything that all requests about documents share: well-formed parameters, the document, cancellation, and faults.
 * Most work is done at one go, so a request can be cancelled, and its document changed, only before it; what asks other
 * files sees to that by itself.
 */
export function createAnswer(connection: Connection, context: AnswerContext): Answer {
  return (ask, otherwise) => async (params, token) => {
    const uri: unknown = (params as Partial<DocumentParams> | null)?.textDocument?.uri
    if (typeof uri !== 'string')
      throw new ResponseError(ErrorCodes.InvalidParams, 'textDocument.uri should be a string.')
    refuseCancelled(token)
    const document = context.documentOf(uri)
    if (!document) return otherwise
    const pending = context.pending(uri)
    if (pending) {
      await pending
      refuseCancelled(token)
      const now = context.documentOf(uri)
      if (!now) return otherwise
      if (now !== document)
        throw new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed meanwhile.')
    }
    try {
      const result = await ask(context.service(), document, params, token)
      refuseCancelled(token)
      return result
    } catch (error) {
      if (error instanceof ResponseError) throw error
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      connection.console.error(`A request about ${uri} failed: ${text}`)
      throw new ResponseError(ErrorCodes.InternalError, `On the Record failed: ${String(error)}`)
    }
  }
}

function refuseCancelled(token: CancellationToken | undefined): void {
  if (token?.isCancellationRequested === true)
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The client cancelled the request.')
}
