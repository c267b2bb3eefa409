import { ErrorCodes, ResponseError } from 'vscode-languageserver'

/**
 * Holds the server to the protocol’s order: `initialize` once and first, nothing behind `shutdown`. The library leaves
 * this to its user.
 */
export interface Lifecycle {
  /** Wraps what answers `initialize`. */
  initialize<Params, Result>(handler: (params: Params) => Result): (params: Params) => Result
  /** Wraps what answers `shutdown`. */
  shutdown(handler: () => void): () => void
  /** Wraps what answers any other request: out of turn it is an error. */
  request<Args extends readonly unknown[], Result>(
    handler: (...args: Args) => Result,
  ): (...args: Args) => Result
  /** Wraps what hears a notification: out of turn it is dropped. */
  notification<Args extends readonly unknown[]>(handler: (...args: Args) => void): (...args: Args) => void
  /** Whether messages may be sent to the client on the server’s own account. */
  isRunning(): boolean
}

export function createLifecycle(): Lifecycle {
  let state: 'new' | 'running' | 'shut' = 'new'
  const check = () => {
    if (state === 'new')
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server waits for the request initialize.')
    if (state === 'shut') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.')
  }
  return {
    initialize: (handler) => (params) => {
      if (state !== 'new')
        throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.')
      const result = handler(params)
      state = 'running'
      return result
    },
    shutdown: (handler) => () => {
      check()
      state = 'shut'
      handler()
    },
    request:
      (handler) =>
      (...args) => {
        check()
        return handler(...args)
      },
    notification:
      (handler) =>
      (...args) => {
        if (state === 'running') handler(...args)
      },
    isRunning: () => state === 'running',
  }
}
