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

/** `initializationOptions`. Anything missing or malformed counts as not given. */
export interface InitializationOptions {
  /** The choices made for single files so far, by URI. */
  readonly overrides?: Readonly<Record<string, Exclude<Enablement, 'auto'>>>
}

// From client to server

/** Notification: the person turned the file on or off, or gave the choice back (`auto`). */
export const setOverride = 'onTheRecord/setOverride'

export interface SetOverrideParams {
  readonly uri: string
  readonly enable: Enablement
}

// From server to client

/** Notification: an open document is read as news or is not. Sent when it opens and when the answer or reason changes. */
export const status = 'onTheRecord/status'

export interface StatusParams {
  readonly uri: string
  readonly state: 'on' | 'off'
  readonly reason: StatusReason
}

/**
 * What decided, the first of these that has something to say: the person's choice for this file, `on-the-record:` in
 * the front matter, the setting `onTheRecord.enable`, the look of the text.
 */
export type StatusReason = 'override' | 'front-matter' | 'setting' | 'content'
