import type { Memento, Uri } from 'vscode'
import type { Enablement, InitializationOptions } from '../../server/src/protocol.ts'

type Choices = NonNullable<InitializationOptions['overrides']>

const key = 'overrides'

/** More choices than a person makes; the oldest go first. */
const most = 1000

/** The choices made for single files. They live in the workspace's state, not in its settings or in the articles. */
export interface Overrides {
  all(): Choices
  set(uri: Uri, enable: Enablement): Promise<void>
}

/** Reads and writes the choices in the workspace's state; those for unsaved files last as long as the window. */
export function createOverrides(state: Memento): Overrides {
  const unsaved = new Map<string, 'on' | 'off'>()
  const saved = () => state.get<Choices>(key, {})
  return {
    all: () => ({ ...saved(), ...Object.fromEntries(unsaved) }),
    async set(uri, enable) {
      const name = uri.toString()
      if (uri.scheme === 'untitled') {
        if (enable === 'auto') unsaved.delete(name)
        else unsaved.set(name, enable)
        return
      }
      const entries = Object.entries(saved()).filter(([other]) => other !== name)
      if (enable !== 'auto') entries.push([name, enable])
      await state.update(key, Object.fromEntries(entries.slice(-most)))
    },
  }
}
