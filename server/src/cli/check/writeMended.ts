import writeFileAtomic from 'write-file-atomic'
import { Misuse } from '../misuse.ts'
import type { Input } from '../readInput.ts'
import type { Target } from './target.ts'

/** Puts the text in the place of the file's, whole or not at all; throws `Misuse` where it cannot be written. */
export async function writeMended(
  { name, path, bytes }: Target,
  { hasByteOrderMark }: Input,
  text: string,
): Promise<void> {
  if (path === undefined || bytes) throw new Misuse('--fix cannot write to standard input.')
  try {
    await writeFileAtomic(path, hasByteOrderMark ? `\u{feff}${text}` : text)
  } catch (error) {
    throw new Misuse(`${name} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
