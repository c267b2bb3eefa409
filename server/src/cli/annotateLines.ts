import type { Format } from '../core/prose/prose.ts'
import type { ArticleJson } from './articleJson.ts'
import type { CommandIo } from './commandIo.ts'
import { linesOf } from './lines.ts'

/** One line of a corpus. */
export interface CorpusLine {
  readonly id: string
  readonly text: string
  readonly date: string | undefined
  readonly format: Format
}

/** No article is longer; what is, is no article, and one line must not fill the memory. */
const longestLine = 64 * 1024 * 1024

/**
 * Answers each line `{"id", "text", "date"?, "format"?}` with a line of JSON, in order. A line that cannot be read is
 * answered by `{"line", "id"?, "error"}` and the run goes on; true where every line could be read.
 */
export async function annotateLines(
  chunks: AsyncIterable<Uint8Array>,
  io: CommandIo,
  annotate: (line: CorpusLine) => ArticleJson,
): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  let clean = true
  for await (const { number, bytes } of linesOf(chunks, longestLine)) {
    if (bytes && isBlank(bytes)) continue
    let id: string | undefined
    let answer: object
    try {
      if (!bytes) throw new Error(`The line is longer than ${longestLine / 1024 / 1024} MB.`)
      const line = readLine(bytes, decoder, (it) => (id = it))
      answer = annotate(line)
    } catch (error) {
      clean = false
      const message = error instanceof Error ? error.message : String(error)
      answer = { line: number, ...(id !== undefined && { id }), error: message }
    }
    await io.write(`${JSON.stringify(answer)}\n`)
  }
  return clean
}

function readLine(bytes: Uint8Array, decoder: TextDecoder, sawId: (id: string) => void): CorpusLine {
  const value = parse(bytes, decoder)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('The line is no JSON object.')
  const { id, text, date, format } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('“id” must be a string or a number.')
  sawId(String(id))
  if (typeof text !== 'string') throw new Error('“text” must be a string.')
  if (date !== undefined && date !== null && !isDate(date)) {
    throw new Error(`“date” must be a day such as "2025-11-26", not ${JSON.stringify(date)}.`)
  }
  if (format !== undefined && format !== null && format !== 'plain' && format !== 'markdown') {
    throw new Error(`“format” must be "plain" or "markdown", not ${JSON.stringify(format)}.`)
  }
  return { id: String(id), text, date: isDate(date) ? date : undefined, format: format ?? 'plain' }
}

function parse(bytes: Uint8Array, decoder: TextDecoder): unknown {
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    throw new Error('The line is not written in UTF-8.')
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`The line is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Whether it is a day that the calendar has, as `2025-11-26`. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((it) => it === 32 || it === 9 || it === 13)
}
