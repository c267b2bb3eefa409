import type { Connection } from 'vscode-languageserver'
import { status as statusNotification, type StatusParams } from '../protocol.ts'
import type { ArticleService } from '../service/articleService.ts'
import type { OpenDocument } from '../service/openDocument.ts'

/** Tells the client what it does not ask for. */
export interface Announcer {
  /** The document may have something new to tell. */
  touch(uri: string): void
  closed(uri: string): void
}

export interface AnnouncerContext {
  readonly service: ArticleService
  readonly documentOf: (uri: string) => OpenDocument | undefined
  readonly pending: (uri: string) => Promise<void> | undefined
  readonly isRunning: () => boolean
  /** Whether the client is to be sent diagnostics, as it does not ask for them. */
  readonly pushesDiagnostics: boolean
  /** Whether the client wants to know which documents are read as news. */
  readonly tellsStatus: boolean
}

/** The longest that diagnostics wait for more typing, ms. */
const longestDelay = 10

/**
 * Sends diagnostics and status a moment after the last change: at once where that is quick, and on long documents after
 * a pause in proportion, so that changes that come together are one.
 */
export function createAnnouncer(connection: Connection, context: AnnouncerContext): Announcer {
  const { service, documentOf, pending, isRunning, pushesDiagnostics, tellsStatus } = context
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const told = new Map<string, StatusParams>()
  let lastCost = 0

  const announce = (document: OpenDocument) => {
    const { uri, version } = document
    const started = performance.now()
    if (tellsStatus) {
      const coverage = service.coverage(document)
      const now: StatusParams = { uri, ...service.status(document), ...(coverage && { coverage }) }
      const before = told.get(uri)
      told.set(uri, now)
      if (!before || !isSame(before, now)) void connection.sendNotification(statusNotification, now)
    }
    if (pushesDiagnostics)
      void connection.sendDiagnostics({ uri, version, diagnostics: service.diagnostics(document) })
    lastCost = performance.now() - started
  }

  const due = async (uri: string) => {
    timers.delete(uri)
    await pending(uri)
    const document = documentOf(uri)
    if (!document || !isRunning() || timers.has(uri)) return
    try {
      announce(document)
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      connection.console.error(`What is new in ${uri} could not be told: ${text}`)
    }
  }

  return {
    touch(uri) {
      if (!pushesDiagnostics && !tellsStatus) return
      clearTimeout(timers.get(uri))
      timers.set(
        uri,
        setTimeout(() => void due(uri), Math.min(longestDelay, lastCost / 2)),
      )
    },
    closed(uri) {
      clearTimeout(timers.get(uri))
      timers.delete(uri)
      told.delete(uri)
      if (pushesDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] })
    },
  }
}

function isSame(a: StatusParams, b: StatusParams): boolean {
  return (
    a.state === b.state &&
    a.reason === b.reason &&
    a.coverage?.claims === b.coverage?.claims &&
    a.coverage?.named === b.coverage?.named
  )
}
