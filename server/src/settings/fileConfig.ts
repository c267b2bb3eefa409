import type { RuleChoices } from '../rules/ruleChoices.ts'
import type { AcceptedText } from '../rules/suppression/acceptedText.ts'
import type { TeamConfig } from './readConfig.ts'
import { acceptedIn, type IgnoreEntry } from './readIgnores.ts'

/** What a team has agreed on for one file. Plain data, fit to be sent to a worker. */
export interface FileConfig {
  /** Preset and rules of the team; what the person says goes over them (`overriding`). */
  readonly choices: RuleChoices
  /** Whether the file is one of those that the team does not check. */
  readonly isLeftOut: boolean
  /** What `runRules` lets stand in it. */
  readonly accepted: readonly AcceptedText[]
}

/** What one of a newsroom's files says, and the file's path from the folder that it is for. */
export interface SaidFrom<Value> {
  readonly value: Value
  readonly path: string
}

/** What the nearest files say of one article; undefined where there is no such file. */
export function fileConfig(
  config: SaidFrom<TeamConfig> | undefined,
  ignores: SaidFrom<readonly IgnoreEntry[]> | undefined,
): FileConfig {
  if (!config && !ignores) return noConfig
  return {
    choices: config?.value.choices ?? noConfig.choices,
    isLeftOut: config?.value.ignore.some((it) => it(config.path)) ?? false,
    accepted: ignores ? acceptedIn(ignores.value, ignores.path) : [],
  }
}

const noConfig: FileConfig = { choices: {}, isLeftOut: false, accepted: [] }
