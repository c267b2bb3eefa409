/** Which rules run, and how strictly, before a person changes anything. */
export type Preset = (typeof presets)[number]

/** `desk` as the rules' own severities have it, `wire` with strict attribution, `teaching` with every hint, `quiet` with warnings alone. */
export const presets = ['desk', 'wire', 'teaching', 'quiet'] as const

export const defaultPreset: Preset = 'desk'
