import { readFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import type { RuleChoices } from '../rules/ruleChoices.ts'
import type { AcceptedText } from '../rules/suppression/acceptedText.ts'
import { readConfig, type TeamConfig } from '../settings/readConfig.ts'
import { acceptedIn, readIgnores } from '../settings/readIgnores.ts'
import { createFindNearest, readTelling, type Found } from './findNearest.ts'
import { Misuse } from './misuse.ts'

/** What a team has agreed on for one file. Plain data, fit to be sent to a worker. */
export interface FileConfig {
  /** Preset and rules of the team; what the command line says goes over them (`overriding`). */
  readonly choices: RuleChoices
  /** Whether the file is one of those that the team does not check. */
  readonly isLeftOut: boolean
  /** What `runRules` lets stand in it. */
  readonly accepted: readonly AcceptedText[]
}

/** What holds for the file `path`: of the nearest `.newsroom/config.yaml` and the nearest `.newsroom/ignore.yaml` above it. */
export type FindConfig = (path: string) => Promise<FileConfig>

/**
 * Looks for a file's configuration; `configFile`, where given, is the one for all files (its patterns count from its
 * own folder), and it is a misuse if it cannot be read. `tell` hears what is wrong in a file, once.
 */
export async function createFindConfig(
  tell: (sentence: string) => void,
  configFile?: string,
): Promise<FindConfig> {
  const given = configFile === undefined ? undefined : await readGiven(configFile, tell)
  const findConfig = createFindNearest(['.newsroom/config.yaml', '.newsroom/config.json'], readConfig, tell)
  const findIgnores = createFindNearest(['.newsroom/ignore.yaml', '.newsroom/ignore.json'], readIgnores, tell)
  return async (path) => {
    const [config, ignores] = await Promise.all([given ?? findConfig(path), findIgnores(path)])
    return {
      choices: config?.value.choices ?? {},
      isLeftOut: config?.value.ignore.some((it) => it(pathFrom(config.folder, path))) ?? false,
      accepted: ignores ? acceptedIn(ignores.value, pathFrom(ignores.folder, path)) : [],
    }
  }
}

async function readGiven(file: string, tell: (sentence: string) => void): Promise<Found<TeamConfig>> {
  let text
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    throw new Misuse(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  const folder = dirname(resolve(file))
  const isInNewsroom = folder.endsWith(`${sep}.newsroom`)
  return { value: readTelling(file, text, readConfig, tell), folder: isInNewsroom ? dirname(folder) : folder }
}

/** With slashes, as patterns have them. */
function pathFrom(folder: string, path: string): string {
  return relative(folder, resolve(path)).split(sep).join('/')
}
