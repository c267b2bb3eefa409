/**
 * What client and server say to each other beyond the Language Server Protocol. The one file of the server that the
 * client imports. Every other client works without any of it.
 */

/** Whether a file is read as news; `auto` lets front matter, settings and the look of the text decide. */
export type Enablement = 'auto' | 'on' | 'off'

// Before everything else, to a web worker

/**
 * The first message that the worker gets, before any of the protocol's: the two model files, which it cannot read by
 * itself. Inside its script they would be in the package a second time.
 */
export interface WorkerModels {
  readonly partsOfSpeech: Uint8Array
  readonly names: Uint8Array
}

// With the request `initialize`

/** The kind of code action that mends every finding that has a sure fix, without a question. */
export const fixAllKind = 'source.fixAll.onTheRecord'

/** `initializationOptions`. Anything missing or malformed counts as not given. */
export interface InitializationOptions {
  /** The choices made for single files so far, by URI. */
  readonly overrides?: Readonly<Record<string, Exclude<Enablement, 'auto'>>>
  /**
   * The client's command that shows the statements of an actor, given a URI and the place of a mention. A lens that counts
   * statements runs it; without it, the lens only counts.
   */
  readonly showStatements?: string
  /** Whether the client answers `readFile` and `findArticles`; of other clients the server reads files itself where it can. */
  readonly files?: boolean
}

// From client to server

/** Notification: the person turned the file on or off, or gave the choice back (`auto`). */
export const setOverride = 'onTheRecord/setOverride'

export interface SetOverrideParams {
  readonly uri: string
  readonly enable: Enablement
}

/** What a request is about: an open document. */
export interface AboutDocument {
  readonly textDocument: { readonly uri: string }
}

/** What a request is about: a place in an open document. */
export interface AboutPlace extends AboutDocument {
  readonly position: Place
}

/** A place in a document; characters count as client and server have agreed. */
export interface Place {
  readonly line: number
  readonly character: number
}

export interface PlaceRange {
  readonly start: Place
  readonly end: Place
}

/** Request with `AboutDocument`, answered with `WhoSaidWhat`, or null for a document that is not read as news. */
export const whoSaidWhat = 'onTheRecord/whoSaidWhat'

/** All statements of a document by who makes them: those with a name in the order of their first statement, then the rest. */
export interface WhoSaidWhat {
  readonly voices: readonly Voice[]
}

export interface Voice {
  /** `unnamed`: “officials”. `unresolved`: “he”, and it is not clear who that is. `missing`: no source at all. */
  readonly kind: 'person' | 'organization' | 'place' | 'group' | 'unnamed' | 'unresolved' | 'missing'
  /** Stable under edits elsewhere. */
  readonly key: string
  /** Empty for those that have none. */
  readonly name: string
  /** The first role that the article gives, on one line. */
  readonly role?: string
  readonly statements: readonly Said[]
}

export interface Said {
  /** In quotation marks, partly in them, or in the writer's words. */
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** The first words, on one line. */
  readonly words: string
  /** The words for the source, where it has no name. */
  readonly source?: string
  readonly range: PlaceRange
}

/**
 * Request with `AboutPlace`, answered with `StatementsOf` for the actor named there, or whose statement stands there; null
 * where nobody is known.
 */
export const statementsOf = 'onTheRecord/statementsOf'

export interface StatementsOf {
  readonly name: string
  readonly ranges: readonly PlaceRange[]
}

/** Request with `AboutPlace`, answered with `AttributedQuote` for the statement there; null where there is none. */
export const quoteAt = 'onTheRecord/quoteAt'

/** A statement with who makes it, in a sentence. What the article leaves to conclude stands in square brackets. */
export interface AttributedQuote {
  readonly plain: string
  readonly markdown: string
  /** The line on which it begins, from 1. */
  readonly line: number
}

/** Request with `AboutDocument`, answered with `TimelineDocument`, or null for a document that is not read as news. */
export const timeline = 'onTheRecord/timeline'

/** The events of a document in the order of time. */
export interface TimelineDocument {
  readonly markdown: string
}

/** Request with `ReportParams`, answered with `ReportDocument`, or null for a document that is not read as news. */
export const report = 'onTheRecord/report'

export interface ReportParams extends AboutDocument {
  /** The client's command that opens a place, given a URI and a range; places are links to it. Without it they are none. */
  readonly openPlace?: string
}

/** What the document rests on, for a desk. */
export interface ReportDocument {
  readonly title: string
  /** What stands in the page; whatever comes from the article is escaped. */
  readonly html: string
  /** Its style, but for colours; what those are called stands at `reportStyle`. */
  readonly style: string
}

// From server to client

/** Notification, without parameters: who said what may be another answer now, though no text has changed. */
export const refreshWhoSaidWhat = 'onTheRecord/whoSaidWhat/refresh'

/**
 * Notification: an open document is read as news or is not, and how much of what it claims has a source. Sent when it opens
 * and when any of that changes.
 */
export const status = 'onTheRecord/status'

export interface StatusParams {
  readonly uri: string
  readonly state: 'on' | 'off'
  readonly reason: StatusReason
  /** Only of a document that is read as news. */
  readonly coverage?: StatusCoverage
}

/** How many sentences claim something, and how many of these have a named source. */
export interface StatusCoverage {
  readonly claims: number
  readonly named: number
}

/**
 * What decided, the first of these that has something to say: the person's choice for this file, `on-the-record:` in
 * the front matter, the setting `onTheRecord.enable`, the look of the text.
 */
export type StatusReason = 'override' | 'front-matter' | 'setting' | 'content'

/** Request: what a file says, with changes that are not saved yet; null where there is no such file. */
export const readFile = 'onTheRecord/readFile'

export interface ReadFileParams {
  readonly uri: string
  /** A longer file (bytes) counts as none. */
  readonly longest: number
}

export interface ReadFileResult {
  readonly text: string
}

/** Request: the URIs of plain text and Markdown files in a folder, without those that the person hides. */
export const findArticles = 'onTheRecord/findArticles'

export interface FindArticlesParams {
  readonly folder: string
  readonly limit: number
}
