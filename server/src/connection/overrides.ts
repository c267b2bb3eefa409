import type { Enablement, InitializationOptions, SetOverrideParams } from '../protocol.ts'

/** The person’s choices for single files, by URI; `auto` where there is none. */
export interface Overrides {
  of(uri: string): Enablement
  /** Takes over what the client says; false where that is not understood. */
  set(params: Partial<SetOverrideParams> | undefined): boolean
}

/** Starts with the choices that the client remembered. */
export function createOverrides(options: InitializationOptions | undefined): Overrides {
  const choices = new Map<string, Enablement>()
  const set: Overrides['set'] = (params) => {
    const { uri, enable } = params ?? {}
    if (typeof uri !== 'string') return false
    if (enable === 'auto') choices.delete(uri)
    else if (enable === 'on' || enable === 'off') choices.set(uri, enable)
    else return false
    return true
  }
  for (const [uri, enable] of Object.entries(options?.overrides ?? {})) set({ uri, enable })
  return { of: (uri) => choices.get(uri) ?? 'auto', set }
}
