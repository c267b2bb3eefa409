import { rules as allRules } from './index.ts'
import { optionsIn, severityIn } from './inPreset.ts'
import { defaultPreset, type Preset } from './preset.ts'
import type { OptionValues, Rule, Severity } from './rule.ts'

/** What a person wants of one rule; what is not said stays as the preset has it. */
export interface RuleChoice {
  readonly severity?: Severity | 'off'
  readonly options?: OptionValues
}

/** Which rules are to run, and how. */
export interface RuleChoices {
  readonly preset?: Preset
  /** By the rule's id, over the preset. */
  readonly rules?: Readonly<Record<string, RuleChoice>>
}

/** A rule that runs. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: OptionValues
}

/** Other choices over these: what they say wins, rule by rule and option by option. */
export function overriding(below: RuleChoices, above: RuleChoices): RuleChoices {
  const preset = above.preset ?? below.preset
  const rules: Record<string, RuleChoice> = { ...below.rules }
  for (const [id, choice] of Object.entries(above.rules ?? {})) {
    const options = { ...rules[id]?.options, ...choice.options }
    rules[id] = { ...rules[id], ...choice, ...(Object.keys(options).length > 0 && { options }) }
  }
  return { ...(preset !== undefined && { preset }), rules }
}

/** The rules that these choices leave on, in the list's order. */
export function activeRules(
  { preset = defaultPreset, rules: chosen = {} }: RuleChoices,
  rules: readonly Rule[] = allRules,
): readonly ActiveRule[] {
  return rules.flatMap((rule): ActiveRule[] => {
    const { severity = severityIn(rule.meta, preset), options } = chosen[rule.meta.id] ?? {}
    if (severity === 'off') return []
    return [{ rule, severity, options: { ...optionsIn(rule.meta, preset), ...options } }]
  })
}
