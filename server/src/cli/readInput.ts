import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Format } from '../core/prose/prose.ts'
import type { CommandIo } from './commandIo.ts'
import { Misuse } from './misuse.ts'

/** A text to look at. */
export interface Input {
  /** As the person named it; `stdin` for `-`. */
  readonly name: string
  readonly text: string
  readonly format: Format
}

/** Reads a file, or standard input for `-`; throws `Misuse` that says what is wrong with it. */
export async function readInput(path: string, io: CommandIo, format: Format | undefined): Promise<Input> {
  const name = path === '-' ? 'stdin' : path
  const bytes = path === '-' ? await readAll(io.stdin) : await readBytes(path)
  return { name, text: decode(bytes, name), format: format ?? formatOf(path) }
}

/** Markdown by its file name's ending, else plain text. */
function formatOf(path: string): Format {
  return ['.md', '.markdown', '.mdown', '.mkd'].includes(extname(path).toLowerCase()) ? 'markdown' : 'plain'
}

/** UTF-8 as text, without a byte order mark: offsets then are those that an editor counts. */
function decode(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new Misuse(`${name} is written in UTF-16; save it as UTF-8.`)
  }
  if (bytes.subarray(0, 8192).includes(0)) throw new Misuse(`${name} is not a text file.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Misuse(`${name} is not written in UTF-8; save it as UTF-8.`)
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new Misuse(reason(path, (error as NodeJS.ErrnoException).code, error))
  }
}

function reason(path: string, code: string | undefined, error: unknown): string {
  switch (code) {
    case 'ENOENT':
      return `${path}: there is no such file.`
    case 'EISDIR':
      return `${path} is a folder; name the files in it, for instance ${join(path, '*.txt')}.`
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be read.`
    default:
      return `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}
