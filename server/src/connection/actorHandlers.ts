import { LSPErrorCodes, ResponseError, type CancellationToken, type Connection } from 'vscode-languageserver'
import type { ActorService } from '../service/actorService.ts'
import type { Answer } from './answer.ts'
import { place } from './handlers.ts'
import type { Lifecycle } from './lifecycle.ts'

/** A line a feature: the request, and the question to the service of actors that it is. */
export function handleActorRequests(
  connection: Connection,
  lifecycle: Lifecycle,
  answer: Answer,
  actors: () => ActorService,
): void {
  const request: Lifecycle['request'] = (handler) => lifecycle.request(handler)
  connection.onPrepareRename(
    request(
      answer((_, document, { position }) => {
        const answered = actors().prepareRename(document, place(position))
        return answered ? accepted(answered) : null
      }, null),
    ),
  )
  connection.onRenameRequest(
    request(
      answer((_, document, { position, newName }) => {
        const answered = actors().rename(document, place(position), textOf(newName))
        return answered ? { changes: { [document.uri]: accepted(answered).edits } } : null
      }, null),
    ),
  )
  connection.onCompletion(
    request(answer((_, document, { position }) => actors().completions(document, place(position)), [])),
  )
  connection.onReferences(
    request(
      answer(async (_, document, { position, context }, token) => {
        const includeDeclaration = (context as typeof context | undefined)?.includeDeclaration === true
        const isCancelled = cancelledBy(token)
        return (
          (await actors().references(document, place(position), { includeDeclaration, isCancelled })) ?? null
        )
      }, null),
    ),
  )
  connection.onWorkspaceSymbol(
    request(({ query }, token) => actors().symbols(textOf(query), cancelledBy(token))),
  )
}

/** The answer, or the reason why there is none, which the editor shows. */
function accepted<T extends object>(answer: (T & { refused?: undefined }) | { readonly refused: string }): T {
  if (answer.refused !== undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused)
  return answer
}

/** What should be text, as far as it is. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function cancelledBy(token: CancellationToken | undefined): () => boolean {
  return () => token?.isCancellationRequested === true
}
