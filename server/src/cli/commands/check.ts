import type { Command } from 'commander'
import { addCheckOptions, type CheckOptions } from '../check/checkOptions.ts'
import type { CommandContext } from '../commandContext.ts'
import { needFiles } from '../options.ts'

/** `check`: what an editor would ask about. */
export function addCheck(program: Command, context: CommandContext): void {
  const command = program
    .command('check')
    .description('Tell what an editor would ask about.')
    .argument('[file...]', 'files, folders or patterns; - for standard input')
  addCheckOptions(command).action(async (files: readonly string[], options: CheckOptions) => {
    const args = files.length === 0 && options.stdinFilename !== undefined ? ['-'] : files
    needFiles(args)
    // What reads folders and writes formats is loaded by those who check.
    const { runCheck } = await import('../check/runCheck.ts')
    await runCheck(args, options, context)
  })
}
