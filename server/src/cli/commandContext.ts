import { analyzeArticle } from '../core/article/analyze.ts'
import type { Article } from '../core/article/article.ts'
import type { Models } from '../core/language/models.ts'
import type { Newsroom } from '../core/newsroom/newsroom.ts'
import type { Format } from '../core/prose/prose.ts'
import type { StartWorker } from './check/createCheckers.ts'
import type { CommandIo } from './commandIo.ts'
import { exitCode, type ExitCode } from './exitCode.ts'
import { createFindNewsroom } from './findNewsroom.ts'
import { Misuse } from './misuse.ts'
import type { CommonOptions } from './options.ts'
import { readInputOrStdin, type Input } from './readInput.ts'

/** A text to analyse and what is known of it. */
export interface TextToAnalyze {
  readonly text: string
  readonly format: Format
  /** Publication date, where the text does not give it. */
  readonly date: string | undefined
  readonly newsroom?: Newsroom | undefined
}

/** What every command of one run shares. */
export interface CommandContext {
  readonly io: CommandIo
  loadModels(): Models
  /** Undefined where this command can have no threads. */
  readonly startWorker: StartWorker | undefined
  /** Loads the models when first needed. */
  analyze(text: TextToAnalyze): Article
  /** Reads each file and gives it to `use`; what cannot be read is told, and the others go on. */
  forEachInput(
    files: readonly string[],
    options: CommonOptions,
    use: (input: Input, article: Article) => Promise<void>,
  ): Promise<void>
  /** The run ends with this code unless something worse happens. */
  worse(code: ExitCode): void
  /** The worst that happened so far. */
  code(): ExitCode
}

/** Wires what the commands need; nothing is read or loaded yet. */
export function createCommandContext(
  io: CommandIo,
  loadModels: () => Models,
  startWorker?: StartWorker,
): CommandContext {
  let models: Models | undefined
  let worst: ExitCode = exitCode.clean
  const findNewsroom = createFindNewsroom((sentence) => io.writeError(`${sentence}\n`))
  const context: CommandContext = {
    io,
    startWorker,
    loadModels: () => (models ??= loadModels()),
    analyze: ({ text, format, date, newsroom }) =>
      analyzeArticle(text, { format, models: context.loadModels(), published: date, newsroom }),
    async forEachInput(files, options, use) {
      for (const file of files) {
        try {
          const input = await readInputOrStdin(file, io, options.as)
          const newsroom = file === '-' ? undefined : await findNewsroom(file)
          await use(input, context.analyze({ ...input, date: options.date, newsroom }))
        } catch (error) {
          if (!(error instanceof Misuse)) throw error
          io.writeError(`on-the-record: ${error.message}\n`)
          context.worse(exitCode.misuse)
        }
      }
    },
    worse: (code) => {
      if (code > worst) worst = code
    },
    code: () => worst,
  }
  return context
}
