import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import picocolors from 'picocolors'
import { annotateLines } from '../annotateLines.ts'
import { articleJson, type Runs } from '../articleJson.ts'
import type { CommandContext } from '../commandContext.ts'
import type { CommandIo } from '../commandIo.ts'
import { exitCode } from '../exitCode.ts'
import { Misuse } from '../misuse.ts'
import { asOption, dateOption, needFiles, type CommonOptions } from '../options.ts'
import { textReport } from '../textReport.ts'

/** `annotate`: everything that is found in the articles, for people or as data. */
export function addAnnotate(program: Command, { io, analyze, forEachInput, worse }: CommandContext): void {
  program
    .command('annotate')
    .description('Say who said what and when: actors, statements, dates, events, claims.')
    .argument('[file...]', 'text or Markdown files; - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(['text', 'json', 'jsonl']).default('text'),
    )
    .option(
      '--from-jsonl [file]',
      'answer each line {"id", "text", "date"?, "format"?} with a line; - for standard input',
    )
    .addOption(
      new Option(
        '--runs <count>',
        'how json counts a quotation of several sentences: one by one, or as one whole',
      )
        .choices(['sentence', 'whole'])
        .default('sentence'),
    )
    .addOption(dateOption())
    .addOption(asOption())
    .action(async (files: readonly string[], options: AnnotateOptions) => {
      if (options.fromJsonl !== undefined) {
        if (files.length > 0) throw new Misuse('--from-jsonl takes one file or -, and no further files.')
        const chunks = await chunksOf(options.fromJsonl === true ? '-' : options.fromJsonl, io)
        const clean = await annotateLines(chunks, io, ({ id, ...line }) =>
          articleJson(analyze(line), id, options.runs),
        )
        if (!clean) worse(exitCode.findings)
        return
      }
      needFiles(files)
      await forEachInput(files, options, async (input, article) => {
        if (options.format === 'text') {
          await io.write(textReport(article, input.name, picocolors.createColors(io.color)))
        } else {
          const json = articleJson(article, input.name, options.runs)
          await io.write(`${JSON.stringify(json, null, options.format === 'json' ? 2 : 0)}\n`)
        }
      })
    })
}

interface AnnotateOptions extends CommonOptions {
  readonly format: 'text' | 'json' | 'jsonl'
  readonly fromJsonl?: string | true
  readonly runs: Runs
}

async function chunksOf(path: string, io: CommandIo): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-') return io.stdin
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Misuse(`${path}: there is no such file.`)
  if (found.isDirectory()) throw new Misuse(`${path} is a folder.`)
  return createReadStream(path) as AsyncIterable<Uint8Array>
}
