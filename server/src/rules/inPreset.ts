import type { Preset } from './preset.ts'
import type { OptionValues, RuleMeta, RuleOption, Severity } from './rule.ts'

/** How severe a rule is in a preset. */
export function severityIn(meta: RuleMeta, preset: Preset): Severity | 'off' {
  const own = meta.presets?.[preset]
  if (own !== undefined) return own
  switch (preset) {
    case 'desk':
    case 'wire':
      return meta.severity
    case 'teaching':
      return meta.severity === 'off' ? 'hint' : meta.severity
    case 'quiet':
      return meta.severity === 'warning' || meta.severity === 'error' ? meta.severity : 'off'
  }
}

/** A rule's thresholds in a preset. */
export function optionsIn({ options = {} }: RuleMeta, preset: Preset): OptionValues {
  return Object.fromEntries(
    Object.entries<RuleOption>(options).map(([name, option]) => [
      name,
      option.presets?.[preset] ?? option.default,
    ]),
  )
}
