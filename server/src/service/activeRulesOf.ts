import { activeRules, type ActiveRule } from '../rules/ruleChoices.ts'
import type { Settings } from '../settings/settings.ts'

const kept = new WeakMap<Settings, readonly ActiveRule[]>()

/** The rules that run under these settings; the same list as long as the settings are the same, so that findings are kept. */
export function activeRulesOf(settings: Settings): readonly ActiveRule[] {
  let active = kept.get(settings)
  if (!active) {
    const { preset, rules } = settings
    kept.set(settings, (active = activeRules({ ...(preset !== null && { preset }), rules })))
  }
  return active
}
