import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import picocolors from 'picocolors'
import manifest from '../../../package.json' with { type: 'json' }
import { analyzeArticle } from '../core/article/analyze.ts'
import type { Article } from '../core/article/article.ts'
import { timelineOf } from '../core/article/timeline.ts'
import type { Models } from '../core/language/models.ts'
import type { Newsroom } from '../core/newsroom/newsroom.ts'
import type { Format } from '../core/prose/prose.ts'
import { rules } from '../rules/index.ts'
import type { Severity } from '../rules/rule.ts'
import { runRules } from '../rules/runRules.ts'
import { annotateLines, isDate } from './annotateLines.ts'
import { articleJson } from './articleJson.ts'
import { checkReport } from './checkReport.ts'
import type { CommandIo } from './commandIo.ts'
import { createFindNewsroom } from './findNewsroom.ts'
import { Misuse } from './misuse.ts'
import { readInput, type Input } from './readInput.ts'
import { textReport } from './textReport.ts'
import { timelineJson } from './timeline/timelineJson.ts'
import { timelineText } from './timeline/timelineText.ts'

/** Exit codes: nothing to tell, findings (or lines that could not be read), misuse. */
const exit = { clean: 0, findings: 1, misuse: 2 } as const

/** Runs the command line `args` (without node and script) and answers its exit code. */
export async function runCommand(
  args: readonly string[],
  io: CommandIo,
  loadModels: () => Models,
): Promise<number> {
  let code: number = exit.clean
  const worse = (than: number) => (code = Math.max(code, than))
  const program = createProgram(io)
  let models: Models | undefined
  const analyze = ({
    text,
    format,
    date,
    newsroom,
  }: {
    text: string
    format: Format
    date: string | undefined
    newsroom?: Newsroom | undefined
  }): Article =>
    analyzeArticle(text, { format, models: (models ??= loadModels()), published: date, newsroom })
  const findNewsroom = createFindNewsroom(io)

  /** Reads each file and gives it to `use`; what cannot be read is told, and the others go on. */
  const forEachInput = async (
    files: readonly string[],
    options: CommonOptions,
    use: (input: Input, article: Article) => Promise<void>,
  ): Promise<void> => {
    for (const file of files) {
      try {
        const input = await readInput(file, io, options.as)
        const newsroom = file === '-' ? undefined : await findNewsroom(file)
        await use(input, analyze({ ...input, date: options.date, newsroom }))
      } catch (error) {
        if (!(error instanceof Misuse)) throw error
        io.writeError(`on-the-record: ${error.message}\n`)
        worse(exit.misuse)
      }
    }
  }

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
    .addOption(dateOption())
    .addOption(asOption())
    .action(async (files: readonly string[], options: AnnotateOptions) => {
      if (options.fromJsonl !== undefined) {
        if (files.length > 0) throw new Misuse('--from-jsonl takes one file or -, and no further files.')
        const chunks = await chunksOf(options.fromJsonl === true ? '-' : options.fromJsonl, io)
        const clean = await annotateLines(chunks, io, ({ id, ...line }) => articleJson(analyze(line), id))
        if (!clean) worse(exit.findings)
        return
      }
      needFiles(files)
      await forEachInput(files, options, async (input, article) => {
        if (options.format === 'text') {
          await io.write(textReport(article, input.name, picocolors.createColors(io.color)))
        } else {
          const json = articleJson(article, input.name)
          await io.write(`${JSON.stringify(json, null, options.format === 'json' ? 2 : 0)}\n`)
        }
      })
    })

  program
    .command('check')
    .description('Tell what an editor would ask about: file:line:column severity rule message.')
    .argument('[file...]', 'text or Markdown files; - for standard input')
    .option(
      '--rule <id=severity>',
      'error, warning, information, hint or off; may be given several times',
      ruleSeverity,
      {},
    )
    .addOption(dateOption())
    .addOption(asOption())
    .action(async (files: readonly string[], options: CheckOptions) => {
      needFiles(files)
      await forEachInput(files, options, async (input, article) => {
        const findings = runRules(article, {
          severities: options.rule,
          onError: (rule, error) =>
            io.writeError(`on-the-record: the rule ${rule} failed: ${String(error)}\n`),
        })
        if (findings.length > 0) worse(exit.findings)
        await io.write(checkReport(findings, input, picocolors.createColors(io.color)))
      })
    })

  program
    .command('timeline')
    .description('Put the events in the order of time: as text, as data, or as a picture for an article.')
    .argument('[file...]', 'text or Markdown files; - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print; svg takes one file')
        .choices(['text', 'json', 'svg'])
        .default('text'),
    )
    .addOption(dateOption())
    .addOption(asOption())
    .action(async (files: readonly string[], options: TimelineOptions) => {
      needFiles(files)
      if (options.format === 'svg' && files.length > 1) throw new Misuse('A picture shows one file.')
      await forEachInput(files, options, async (input, article) => {
        const timeline = timelineOf(article)
        if (options.format === 'svg') {
          // The charts are a bundle of their own, which nothing else has to load.
          const { timelineSvg } = await import('./timeline/timelineSvg.ts')
          await io.write(await timelineSvg(timeline))
        } else if (options.format === 'json') {
          await io.write(`${JSON.stringify(timelineJson(timeline, article, input.name), null, 2)}\n`)
        } else {
          await io.write(timelineText(timeline, input.name, picocolors.createColors(io.color)))
        }
      })
    })

  program
    .command('lsp')
    .description('Serve an editor over standard input and output (Language Server Protocol).')
    .option('--stdio', 'the only way there is, and the default')
    .action(async () => {
      const { startNodeServer } = await import('../node/startNodeServer.ts')
      startNodeServer()
    })

  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.clean : exit.misuse
    if (!(error instanceof Misuse)) throw error
    io.writeError(`on-the-record: ${error.message}\n`)
    return exit.misuse
  }
  return code
}

interface CommonOptions {
  readonly date?: string
  readonly as?: Format
}

interface AnnotateOptions extends CommonOptions {
  readonly format: 'text' | 'json' | 'jsonl'
  readonly fromJsonl?: string | true
}

interface TimelineOptions extends CommonOptions {
  readonly format: 'text' | 'json' | 'svg'
}

interface CheckOptions extends CommonOptions {
  readonly rule: Readonly<Record<string, Severity | 'off'>>
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
        '  on-the-record timeline --format svg article.txt > timeline.svg\n',
    )
}

function dateOption(): Option {
  return new Option(
    '--date <day>',
    'publication date (2025-11-26), where the text does not give it',
  ).argParser((value) => {
    if (!isDate(value)) throw new InvalidArgumentError('Write a day such as 2025-11-26.')
    return value
  })
}

function asOption(): Option {
  return new Option('--as <format>', 'read files as this, whatever their names').choices([
    'plain',
    'markdown',
  ])
}

function ruleSeverity(
  value: string,
  before: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const [id = '', severity = ''] = value.split('=', 2)
  if (!rules.some((it) => it.meta.id === id)) {
    throw new InvalidArgumentError(
      `There is no rule “${id}”; there are ${rules.map((it) => it.meta.id).join(', ')}.`,
    )
  }
  if (!['error', 'warning', 'information', 'hint', 'off'].includes(severity)) {
    throw new InvalidArgumentError(`Write ${id}=error, warning, information, hint or off.`)
  }
  return { ...before, [id]: severity }
}

function needFiles(files: readonly string[]): void {
  if (files.length === 0) throw new Misuse('Name a file, or - for standard input.')
}

async function chunksOf(path: string, io: CommandIo): Promise<AsyncIterable<Uint8Array>> {
  if (path === '-') return io.stdin
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new Misuse(`${path}: there is no such file.`)
  if (found.isDirectory()) throw new Misuse(`${path} is a folder.`)
  return createReadStream(path) as AsyncIterable<Uint8Array>
}
