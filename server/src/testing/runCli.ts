import { Readable } from 'node:stream'
import type { CommandIo } from '../cli/commandIo.ts'
import { runCommand } from '../cli/runCommand.ts'
import { testModels } from './models.ts'

/** What a run of the command line came to. */
export interface CliRun {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Runs the command line in this process, without colours. */
export async function runCli(
  args: readonly string[],
  { stdin = '', ...streams }: { readonly stdin?: string } & Partial<Pick<CommandIo, 'cwd' | 'columns'>> = {},
): Promise<CliRun> {
  let out = ''
  let error = ''
  const io: CommandIo = {
    ...streams,
    stdin: Readable.from([Buffer.from(stdin)]),
    write(text) {
      out += text
      return Promise.resolve()
    },
    writeError: (text) => void (error += text),
    color: false,
  }
  const code = await runCommand(args, io, testModels)
  return { code, out, error }
}
