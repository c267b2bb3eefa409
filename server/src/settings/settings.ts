import type { Enablement } from '../protocol.ts'
import { presets, type Preset } from '../rules/preset.ts'
import type { RuleChoice } from '../rules/ruleChoices.ts'
import { isRecord } from './isRecord.ts'
import { readRules } from './readRules.ts'

/** What a person can set for a file, under `onTheRecord`. */
export interface Settings {
  /** Which files are read as news. */
  readonly enable: Enablement
  /** Which rules run and how strictly, before `rules`; null where the team’s file or the default decides. */
  readonly preset: Preset | null
  /** By rule id, what differs from the preset. */
  readonly rules: Readonly<Record<string, RuleChoice>>
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
  preset: {
    default: null,
    read: (value) => oneOf(presets, value),
    wanted: presets.map((it) => `"${it}"`).join(', '),
  },
  rules: {
    default: {},
    read: (value, complain) =>
      readRules(value, (_, problem) => complain(`${settingsSection}.rules: ${problem}`)),
    wanted: 'an object with a severity for each rule',
  },
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
  preset: readers.preset.default,
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
    preset: read('preset'),
    rules: read('rules'),
    maxProblems: read('maxProblems'),
    inlayHints: read('inlayHints'),
    codeLens: read('codeLens'),
  }
  return { settings, problems }
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
