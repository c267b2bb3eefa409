import { activeRules, overriding, type ActiveRule, type RuleChoices } from '../rules/ruleChoices.ts'
import type { Settings } from '../settings/settings.ts'

const kept = new WeakMap<Settings, WeakMap<RuleChoices, readonly ActiveRule[]>>()

/**
 * The rules that run under the team's choices with a person's settings over them; the same list as long as both are the
 * same objects, so that findings are kept.
 */
export function activeRulesOf(team: RuleChoices, settings: Settings): readonly ActiveRule[] {
  let lists = kept.get(settings)
  if (!lists) kept.set(settings, (lists = new WeakMap()))
  let active = lists.get(team)
  if (!active) {
    const { preset, rules } = settings
    active = activeRules(overriding(team, { ...(preset !== null && { preset }), rules }))
    lists.set(team, active)
  }
  return active
}
