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
  /** Whether the file starts with one; the text does not have it. */
  readonly hasByteOrderMark: boolean
}

/** Reads standard input for `-`, or else the file; throws `Misuse` that says what is wrong with it. */
export async function readInputOrStdin(name: string, io: CommandIo, as: Format | undefined): Promise<Input> {
  return name === '-' ? decodeInput(await readAll(io.stdin), 'stdin', name, as) : readInput(name, as)
}

/** Reads a file; throws `Misuse` that says what is wrong with it. `path` is where `name` is, if that does not tell. */
export async function readInput(name: string, as: Format | undefined, path = name): Promise<Input> {
  return decodeInput(await readBytes(path, name), name, path, as)
}

/** Takes bytes for the text of a file at `path`; throws `Misuse` where they are none. */
export function decodeInput(bytes: Uint8Array, name: string, path: string, as: Format | undefined): Input {
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return { name, text: decode(bytes, name), format: as ?? formatOf(path), hasByteOrderMark }
}

/** All that a stream gives. */
export async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
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

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new Misuse(reason(name, (error as NodeJS.ErrnoException).code, error))
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
