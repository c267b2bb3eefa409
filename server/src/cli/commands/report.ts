import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Option, type Command } from 'commander'
import type { Article } from '../../core/article/article.ts'
import { isNews } from '../../core/article/isNews.ts'
import { articleReport, type ArticleReport } from '../../report/articleReport.ts'
import { reportMarkdown } from '../../report/reportMarkdown.ts'
import { reportPage } from '../../report/reportPage.ts'
import { decideStatus } from '../../service/status.ts'
import { findTargets } from '../check/findTargets.ts'
import type { CommandContext } from '../commandContext.ts'
import { exitCode } from '../exitCode.ts'
import { createLineColumn } from '../lineColumn.ts'
import { Misuse } from '../misuse.ts'
import { asOption, dateOption, needFiles, type CommonOptions } from '../options.ts'
import type { Input } from '../readInput.ts'
import { reportJson } from '../report/reportJson.ts'
import { visible } from '../visible.ts'
import { wellFormed } from '../wellFormed.ts'

/** `report`: what articles rest on, for the desk. */
export function addReport(program: Command, { io, forEachInput, worse }: CommandContext): void {
  program
    .command('report')
    .description('Tell the desk what articles rest on: who is heard, who is not, which claims to check.')
    .argument('[file...]', 'files, folders (the news in them) and patterns; - for standard input')
    .addOption(
      new Option('-f, --format <format>', 'how to print')
        .choices(['markdown', 'html', 'json'])
        .default('markdown'),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .addOption(dateOption())
    .addOption(asOption())
    .action(async (files: readonly string[], options: ReportOptions) => {
      needFiles(files)
      const cwd = io.cwd ?? process.cwd()
      const names = files.filter((it) => it !== '-')
      const { targets, problems } = await findTargets(names, { exclude: [] }, io, cwd)
      for (const it of problems) io.writeError(`on-the-record: ${visible(it)}\n`)
      if (problems.length > 0) worse(exitCode.misuse)
      const found = new Set(targets.filter((it) => !it.named).map((it) => it.name))
      const reports: ArticleReport[] = []
      const inputs = [...targets.map((it) => it.name), ...(names.length < files.length ? ['-'] : [])]
      await forEachInput(inputs, options, (input, article) => {
        if (!found.has(input.name) || isRead(input, article)) {
          const placeOf = createLineColumn(article.source)
          reports.push(articleReport(article, input.name, (offset) => placeOf(offset).line))
        }
        return Promise.resolve()
      })
      if (reports.length === 0) {
        if (found.size > 0) io.writeError('on-the-record: nothing there reads as news.\n')
        return
      }
      const text = wellFormed(formats[options.format](reports))
      if (options.output === undefined) await io.write(text)
      else await save(resolve(cwd, options.output), text)
    })
}

interface ReportOptions extends CommonOptions {
  readonly format: 'markdown' | 'html' | 'json'
  readonly output?: string
}

const formats: Readonly<Record<ReportOptions['format'], (reports: readonly ArticleReport[]) => string>> = {
  markdown: reportMarkdown,
  html: (reports) =>
    reportPage(reports, (style) => createHash('sha256').update(style, 'utf8').digest('base64')),
  json: (reports) => `${JSON.stringify(reportJson(reports), null, 2)}\n`,
}

/** Whether a file that nobody named is news. */
function isRead({ name, text }: Input, article: Article): boolean {
  const looksLikeNews = (it: Article): boolean => isNews(it, basename(name))
  const evidence = { override: 'auto', setting: 'auto', text, article: () => article, looksLikeNews } as const
  return decideStatus(evidence).state === 'on'
}

async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new Misuse(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
