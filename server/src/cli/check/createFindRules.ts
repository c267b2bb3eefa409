import { readFileSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import { activeRules, overriding, type ActiveRule, type RuleChoices } from '../../rules/ruleChoices.ts'
import { readConfig, type TeamConfig } from '../../settings/readConfig.ts'
import { createFindNearest, readTold, type Nearest, type Tell } from '../findNearest.ts'
import { Misuse } from '../misuse.ts'
import { slashed } from './slashed.ts'

/** The rules for a file, or that its team leaves it out. */
export type FindRules = (path: string | undefined) => Promise<readonly ActiveRule[] | 'ignored'>

/** A team's file that was named, and the folder that it is for. */
export type NamedConfig = Nearest<TeamConfig>

/** The rules as the team's nearest file wants them, or the one that was named, with the command line's choices on top. */
export function createFindRules(choices: RuleChoices, named: NamedConfig | undefined, tell: Tell): FindRules {
  const nearest = createFindNearest('config', readConfig, tell)
  const withoutTeam = activeRules(choices)
  const known = new Map<TeamConfig, readonly ActiveRule[]>()
  return async (path) => {
    const team = named ?? (path === undefined ? undefined : await nearest(path))
    if (!team) return withoutTeam
    if (path !== undefined && isLeftOut(team, path)) return 'ignored'
    let active = known.get(team.value)
    if (!active) known.set(team.value, (active = activeRules(overriding(team.value.choices, choices))))
    return active
  }
}

/** Reads a file that was named. It is for the folder that it is in, or that its `.newsroom` is in. */
export function readNamedConfig(path: string, tell: Tell): NamedConfig {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new Misuse(
      code === 'ENOENT' ? `${path}: there is no such file.` : `${path} cannot be read: ${message}`,
    )
  }
  const folder = dirname(path)
  return {
    folder: basename(folder) === '.newsroom' ? dirname(folder) : folder,
    value: readTold(path, text, readConfig, tell),
  }
}

function isLeftOut({ folder, value }: Nearest<TeamConfig>, path: string): boolean {
  const name = slashed(relative(folder, path))
  return !name.startsWith('../') && value.ignore.some((it) => it(name))
}
