import { InvalidArgumentError, Option } from 'commander'
import type { Format } from '../core/prose/prose.ts'
import { isDate } from './annotateLines.ts'
import { Misuse } from './misuse.ts'

/** What every command that reads articles can be told about them. */
export interface CommonOptions {
  readonly date?: string
  readonly as?: Format
}

/** `--date`: the publication date. */
export function dateOption(): Option {
  return new Option(
    '--date <day>',
    'publication date (2025-11-26), where the text does not give it',
  ).argParser((value) => {
    if (!isDate(value)) throw new InvalidArgumentError('Write a day such as 2025-11-26.')
    return value
  })
}

/** `--as`: plain text or Markdown, whatever the names say. */
export function asOption(): Option {
  return new Option('--as <format>', 'read files as this, whatever their names').choices([
    'plain',
    'markdown',
  ])
}

/** Throws `Misuse` where no file is named. */
export function needFiles(files: readonly string[]): void {
  if (files.length === 0) throw new Misuse('Name a file, or - for standard input.')
}
