import {
  ConfigurationRequest,
  MessageType,
  ShowMessageNotification,
  type Connection,
} from 'vscode-languageserver'
import { defaultSettings, readSettings, settingsSection, type Settings } from '../settings/settings.ts'

/** The person’s settings, as the client gives them. */
export interface Configuration {
  /** The settings for a document: the last ones that were heard of, else the defaults. */
  settingsOf(uri: string): Settings
  /** Settles when the settings for the document are known; undefined where they are. Never rejects. */
  pending(uri: string): Promise<void> | undefined
  /** Asks for the settings of a document that was opened. */
  opened(uri: string): void
  closed(uri: string): void
  /** Goes up with every change to the settings of a document. */
  revision(): number
  /** The client says that something changed, perhaps with all its settings. */
  changed(pushed: unknown): void
}

interface Entry {
  settings: Settings
  pending: Promise<void> | undefined
}

/** A client that has not answered by then (ms) gets the defaults until it does. */
const patience = 2000

export interface ConfigurationContext {
  readonly connection: Connection
  readonly isRunning: () => boolean
  /** Whether the client answers when asked for its settings. */
  readonly canAsk: boolean
  /** Told when the settings of open documents may be others. */
  readonly onChange: () => void
}

/**
 * Asks a client that can be asked, for each document anew, as folders may differ; of others it hears only what they
 * send.
 */
export function createConfiguration({
  connection,
  isRunning,
  canAsk,
  onChange,
}: ConfigurationContext): Configuration {
  const entries = new Map<string, Entry>()
  const told = new Set<string>()
  let sent: Settings | undefined
  let round = 0
  let revision = 0

  const read = (section: unknown): Settings => {
    const { settings, problems } = readSettings(section)
    for (const problem of problems) {
      if (told.has(problem)) continue
      told.add(problem)
      connection.console.warn(problem)
      void connection.sendNotification(ShowMessageNotification.type, {
        type: MessageType.Warning,
        message: problem,
      })
    }
    return settings
  }

  const set = (entry: Entry, settings: Settings) => {
    entry.settings = settings
    revision++
  }

  const ask = async (uri: string, entry: Entry): Promise<void> => {
    const mine = round
    try {
      const items = [{ scopeUri: uri, section: settingsSection }]
      const answer: unknown = await connection.sendRequest(ConfigurationRequest.type, { items })
      const section: unknown = Array.isArray(answer) ? answer[0] : undefined
      if (mine === round)
        set(entry, section === null || section === undefined ? (sent ?? defaultSettings) : read(section))
    } catch (error) {
      if (isRunning()) connection.console.warn(`The client did not give its settings: ${String(error)}`)
    }
  }

  const refresh = (uri: string, entry: Entry): Promise<void> => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)))
    const answered = ask(uri, entry).then(() => {
      clearTimeout(timer)
      if (entry.pending !== pending && entries.get(uri) === entry) onChange()
    })
    const pending: Promise<void> = Promise.race([answered, late]).then(() => {
      if (entry.pending === pending) entry.pending = undefined
    })
    entry.pending = pending
    return pending
  }

  return {
    settingsOf: (uri) => entries.get(uri)?.settings ?? sent ?? defaultSettings,
    pending: (uri) => entries.get(uri)?.pending,
    opened(uri) {
      const entry: Entry = { settings: sent ?? defaultSettings, pending: undefined }
      entries.set(uri, entry)
      if (canAsk) void refresh(uri, entry)
    },
    closed: (uri) => entries.delete(uri),
    revision: () => revision,
    changed(pushed) {
      round++
      const section = sectionOf(pushed)
      if (section !== undefined) sent = read(section)
      if (!canAsk) {
        for (const entry of entries.values()) set(entry, sent ?? defaultSettings)
        onChange()
        return
      }
      const all = [...entries].map(([uri, entry]) => refresh(uri, entry))
      void Promise.all(all).then(onChange)
    },
  }
}

/** Our part of all that a client sent, if there is one. */
function sectionOf(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null || Array.isArray(settings)) return undefined
  const section = (settings as Readonly<Record<string, unknown>>)[settingsSection]
  return section === null ? undefined : section
}
