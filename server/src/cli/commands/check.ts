import { InvalidArgumentError, type Command } from 'commander'
import picocolors from 'picocolors'
import { rules } from '../../rules/index.ts'
import { severityChoices } from '../../settings/readRules.ts'
import { activeRules, type RuleChoice } from '../../rules/ruleChoices.ts'
import { runRules } from '../../rules/runRules.ts'
import { checkReport } from '../checkReport.ts'
import type { CommandContext } from '../commandContext.ts'
import { exitCode } from '../exitCode.ts'
import { asOption, dateOption, needFiles, type CommonOptions } from '../options.ts'

/** `check`: what an editor would ask about. */
export function addCheck(program: Command, { io, forEachInput, worse }: CommandContext): void {
  program
    .command('check')
    .description('Tell what an editor would ask about: file:line:column severity rule message.')
    .argument('[file...]', 'text or Markdown files; - for standard input')
    .option(
      '--rule <id=severity>',
      'error, warning, information, hint or off; may be given several times',
      ruleSeverity,
      {},
    )
    .addOption(dateOption())
    .addOption(asOption())
    .action(async (files: readonly string[], options: CheckOptions) => {
      needFiles(files)
      const active = activeRules({ rules: options.rule })
      await forEachInput(files, options, async (input, article) => {
        const findings = runRules(article, {
          active,
          onError: (rule, error) =>
            io.writeError(`on-the-record: the rule ${rule} failed: ${String(error)}\n`),
        })
        if (findings.length > 0) worse(exitCode.findings)
        await io.write(checkReport(findings, input, picocolors.createColors(io.color)))
      })
    })
}

interface CheckOptions extends CommonOptions {
  readonly rule: Readonly<Record<string, RuleChoice>>
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
