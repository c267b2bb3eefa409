import type { Enablement } from '../protocol.ts'
import { rules } from '../rules/index.ts'
import type { Severity } from '../rules/rule.ts'

/** What a person can set for a file, under `onTheRecord`. */
export interface Settings {
  /** Which files are read as news. */
  readonly enable: Enablement
  /** Severity by rule id where it differs from the rule’s own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** How many problems are shown in one file at most. */
  readonly maxProblems: number
  /** What is written between the words of the article. */
  readonly inlayHints: {
    /** The speaker, behind a pronoun or description. */
    readonly speakers: boolean
    /** The date, behind a weekday and the like. */
    readonly dates: boolean
  }
  /** Whether a line over a person’s first mention counts their statements. */
  readonly codeLens: boolean
}

export const settingsSection = 'onTheRecord'

type Readers = {
  readonly [Name in keyof Settings]: {
    readonly default: Settings[Name]
    /** The value, or undefined where it is none; `complain` tells of parts that are left out. */
    read(value: unknown, complain: (problem: string) => void): Settings[Name] | undefined
    /** What would be right, to end “should be”. */
    readonly wanted: string
  }
}

const readers: Readers = {
  enable: {
    default: 'auto',
    read: (value) => oneOf(['auto', 'on', 'off'], value),
    wanted: '"auto", "on" or "off"',
  },
  rules: { default: {}, read: readRules, wanted: 'an object with a severity for each rule' },
  maxProblems: {
    default: 250,
    read: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= 0
        ? Math.min(value, 10_000)
        : undefined,
    wanted: 'a whole number from 0',
  },
  inlayHints: { default: { speakers: false, dates: false }, read: readInlayHints, wanted: 'an object' },
  codeLens: { default: false, read: readBoolean, wanted: 'true or false' },
}

export const defaultSettings: Settings = {
  enable: readers.enable.default,
  rules: readers.rules.default,
  maxProblems: readers.maxProblems.default,
  inlayHints: readers.inlayHints.default,
  codeLens: readers.codeLens.default,
}

/** Settings with a sentence for each value that cannot be used; there the default stands. */
export interface ReadSettings {
  readonly settings: Settings
  readonly problems: readonly string[]
}

/** Reads the section `onTheRecord` as a client gives it. What is missing or null is the default. */
export function readSettings(section: unknown): ReadSettings {
  const problems: string[] = []
  if (section === undefined || section === null) return { settings: defaultSettings, problems }
  if (!isRecord(section)) {
    return {
      settings: defaultSettings,
      problems: [`${settingsSection} should be an object; the defaults stand.`],
    }
  }
  const read = <Name extends keyof Settings>(name: Name): Settings[Name] => {
    const reader = readers[name]
    const value = section[name]
    if (value === undefined || value === null) return reader.default
    const good = reader.read(value, (problem) => problems.push(problem))
    if (good !== undefined) return good
    problems.push(`${settingsSection}.${name} should be ${reader.wanted}; the default stands.`)
    return reader.default
  }
  const settings: Settings = {
    enable: read('enable'),
    rules: read('rules'),
    maxProblems: read('maxProblems'),
    inlayHints: read('inlayHints'),
    codeLens: read('codeLens'),
  }
  return { settings, problems }
}

const severities: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off']

function readRules(value: unknown, complain: (problem: string) => void): Settings['rules'] | undefined {
  if (!isRecord(value)) return undefined
  const known = new Set(rules.map((it) => it.meta.id))
  const read: Record<string, Severity | 'off'> = {}
  for (const [id, given] of Object.entries(value)) {
    const severity = oneOf(severities, given)
    if (!known.has(id)) complain(`${settingsSection}.rules: there is no rule ${JSON.stringify(id)}.`)
    else if (severity !== undefined) read[id] = severity
    else
      complain(`${settingsSection}.rules: ${id} should be ${severities.join(', ')}; its own severity stands.`)
  }
  return read
}

function readInlayHints(
  value: unknown,
  complain: (problem: string) => void,
): Settings['inlayHints'] | undefined {
  if (!isRecord(value)) return undefined
  const read = { ...readers.inlayHints.default }
  for (const name of Object.keys(read) as (keyof typeof read)[]) {
    const given = value[name]
    if (typeof given === 'boolean') read[name] = given
    else if (given !== undefined && given !== null)
      complain(`${settingsSection}.inlayHints.${name} should be true or false; the default stands.`)
  }
  return read
}

function readBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((it) => it === value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
