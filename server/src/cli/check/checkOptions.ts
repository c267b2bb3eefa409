import { InvalidArgumentError, Option, type Command } from 'commander'
import { presets, type Preset } from '../../rules/preset.ts'
import { rules } from '../../rules/index.ts'
import type { RuleChoice } from '../../rules/ruleChoices.ts'
import { severityChoices } from '../../settings/readRules.ts'
import { asOption, dateOption, type CommonOptions } from '../options.ts'
import { reportFormats, type ReportFormat } from './createReporter.ts'
import { severityOrder, type FailOn } from './failsRun.ts'

/** What the command line says about a check. */
export interface CheckOptions extends CommonOptions {
  readonly format: ReportFormat
  readonly quiet?: true
  readonly failOn?: FailOn
  readonly maxWarnings?: number
  readonly baseline?: string
  readonly updateBaseline?: true
  readonly ignorePath?: string
  readonly exclude: readonly string[]
  readonly allFiles?: true
  readonly newsOnly?: true
  readonly stdinFilename?: string
  readonly config?: string
  readonly preset?: Preset
  readonly rule: Readonly<Record<string, RuleChoice>>
  readonly threads?: number
  readonly fix?: true
  readonly fixDryRun?: true
}

/** Gives the command the options; docs/command-line.md has an example of each. */
export function addCheckOptions(command: Command): Command {
  return command
    .addOption(new Option('-f, --format <format>', 'how to print').choices(reportFormats).default('text'))
    .option('-q, --quiet', 'errors and warnings alone')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 where something is as severe as this (default: warning)',
      ).choices([...severityOrder.toReversed(), 'never']),
    )
    .option(
      '--max-warnings <number>',
      'exit with 1 where there are more warnings; fewer then do not fail',
      wholeNumber(0),
    )
    .option('--baseline <file>', 'only what is not in this file counts')
    .option('--update-baseline', 'write what is found into the baseline')
    .option('--fix', 'mend in the files what has one right answer, and tell the rest')
    .addOption(
      new Option('--fix-dry-run', 'show what --fix would change, as a unified diff').conflicts([
        'fix',
        'format',
        'updateBaseline',
      ]),
    )
    .option('--config <file>', 'the team’s rules (default: the nearest .newsroom/config.yaml)')
    .option('--preset <name>', `the rules to start from: ${presets.join(', ')}`, presetNamed)
    .option(
      '--rule <id=severity>',
      `${severityChoices.join(', ')}; may be given several times`,
      ruleSeverity,
      {},
    )
    .option('--exclude <pattern>', 'leave files out, as in .gitignore; may be given several times', also, [])
    .option('--ignore-path <file>', 'patterns of files to leave out (default: .onTheRecordIgnore)')
    .option('--all-files', 'read what does not look like news, too')
    .option('--news-only', 'read named files, too, only where they look like news')
    .option('--stdin-filename <name>', 'what standard input is called and where it would lie')
    .option(
      '--threads <number>',
      'how many files to read at a time (default: by processors and files)',
      wholeNumber(1),
    )
    .addOption(dateOption())
    .addOption(asOption())
}

function presetNamed(value: string): Preset {
  const preset = presets.find((it) => it === value)
  if (!preset) throw new InvalidArgumentError(`There is no such preset; there are ${presets.join(', ')}.`)
  return preset
}

function also(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value)
    if (!/^\d+$/u.test(value) || !Number.isSafeInteger(number) || number < least)
      throw new InvalidArgumentError(`Write a whole number from ${least}.`)
    return number
  }
}

function ruleSeverity(
  value: string,
  before: Readonly<Record<string, RuleChoice>>,
): Readonly<Record<string, RuleChoice>> {
  const [id = '', given = ''] = value.split('=', 2)
  if (!rules.some((it) => it.meta.id === id)) {
    throw new InvalidArgumentError(
      `There is no rule “${id}”; there are ${rules.map((it) => it.meta.id).join(', ')}.`,
    )
  }
  const severity = severityChoices.find((it) => it === given)
  if (severity === undefined) {
    throw new InvalidArgumentError(`Write ${id}=error, warning, information, hint or off.`)
  }
  return { ...before, [id]: { severity } }
}
