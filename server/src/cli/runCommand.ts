import { Command, CommanderError } from 'commander'
import manifest from '../../../package.json' with { type: 'json' }
import type { Models } from '../core/language/models.ts'
import type { StartWorker } from './check/createCheckers.ts'
import { createCommandContext } from './commandContext.ts'
import type { CommandIo } from './commandIo.ts'
import { addAnnotate } from './commands/annotate.ts'
import { addCheck } from './commands/check.ts'
import { addLsp } from './commands/lsp.ts'
import { addReport } from './commands/report.ts'
import { addTimeline } from './commands/timeline.ts'
import { exitCode } from './exitCode.ts'
import { Misuse } from './misuse.ts'

/** Runs the command line `args` (without node and script) and answers its exit code. */
export async function runCommand(
  args: readonly string[],
  io: CommandIo,
  loadModels: () => Models,
  startWorker?: StartWorker,
): Promise<number> {
  const program = createProgram(io)
  const context = createCommandContext(io, loadModels, startWorker)
  addAnnotate(program, context)
  addCheck(program, context)
  addReport(program, context)
  addTimeline(program, context)
  addLsp(program)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.misuse
    if (!(error instanceof Misuse)) throw error
    io.writeError(`on-the-record: ${error.message}\n`)
    return exitCode.misuse
  }
  return context.code()
}

function createProgram(io: CommandIo): Command {
  return new Command('on-the-record')
    .description('Who said what, when, and what nobody said, in news articles. Nothing leaves your machine.')
    .version(manifest.version, '-v, --version')
    .helpOption('-h, --help', 'show help')
    .showHelpAfterError('(--help shows what there is)')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void io.write(text), writeErr: (text) => io.writeError(text) })
    .addHelpText(
      'after',
      '\nExit codes: 0 nothing to tell, 1 findings (or lines that could not be read), 2 misuse.\n' +
        '\nExamples:\n  on-the-record annotate article.txt\n  on-the-record check --rule vague-source=error *.md\n' +
        '  on-the-record annotate --from-jsonl corpus.jsonl > annotated.jsonl\n' +
        '  on-the-record timeline --format svg article.txt > timeline.svg\n' +
        '  on-the-record report --format html -o desk.html drafts/\n',
    )
}
