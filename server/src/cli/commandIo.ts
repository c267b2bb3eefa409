import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** What a command reads from and writes to; tests give their own. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array>
  /** Settles when the reader has taken enough to be given more, so that memory stays bounded. */
  write(text: string): Promise<void>
  writeError(text: string): void
  readonly color: boolean
  /** How wide the terminal is; undefined where nothing is known of it. */
  readonly columns?: number | undefined
  /** Where a person sees what is written as an error while it is written; undefined where nobody does. */
  readonly errorTerminal?: NodeJS.WritableStream | undefined
  /** The folder that names of files are relative to; the process's own where it is not given. */
  readonly cwd?: string
}

/** The process's own streams. A reader that goes away (`| head`) ends the process without a word. */
export function processIo(
  stdin: Readable,
  stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number },
  stderr: Writable & { readonly isTTY?: boolean },
): CommandIo {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  return {
    stdin,
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    writeError: (text) => void stderr.write(text),
    color: wantsColor(process.env, stdout.isTTY === true),
    columns: stdout.columns,
    errorTerminal: stderr.isTTY === true ? stderr : undefined,
  }
}

/** As no-color.org and force-color.org have it. */
function wantsColor(environment: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  if (environment.NO_COLOR) return false
  if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0'
  return terminal && environment.TERM !== 'dumb'
}
