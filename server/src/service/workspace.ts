import type { Newsroom } from '../core/newsroom/newsroom.ts'
import type { Enablement } from '../protocol.ts'
import type { FileConfig } from '../settings/fileConfig.ts'
import type { Settings } from '../settings/settings.ts'

/** What the host must know of a document apart from its text. */
export interface Workspace {
  settingsOf(uri: string): Settings
  /** The person’s choice for this file; `auto` where there is none. */
  overrideOf(uri: string): Enablement
  /** What the newsroom whose file it is knows of actors. */
  newsroomOf(uri: string): Newsroom | undefined
  /** What the team has agreed on for it; another object counts as another configuration. */
  configOf(uri: string): FileConfig
}
