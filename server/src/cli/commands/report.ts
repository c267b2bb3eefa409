import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import { articleReport, type ArticleReport } from '../../report/articleReport.ts'
import { reportMarkdown } from '../../report/reportMarkdown.ts'
import { reportPage } from '../../report/reportPage.ts'
import type { CommandContext } from '../commandContext.ts'
import { createLineColumn } from '../lineColumn.ts'
import { Misuse } from '../misuse.ts'
import { asOption, dateOption, needFiles, type CommonOptions } from '../options.ts'
import { reportJson } from '../report/reportJson.ts'
import { wellFormed } from '../wellFormed.ts'

/** `report`: what articles rest on, for the desk. */
export function addReport(program: Command, { io, forEachInput }: CommandContext): void {
  program
    .command('report')
    .description('Tell the desk what articles rest on: who is heard, who is not, which claims to check.')
    .argument('[file...]', 'text or Markdown files; - for standard input')
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
      const reports: ArticleReport[] = []
      await forEachInput(files, options, async (input, article) => {
        const placeOf = createLineColumn(article.source)
        reports.push(articleReport(article, input.name, (offset) => placeOf(offset).line))
        return Promise.resolve()
      })
      if (reports.length === 0) return
      const text = wellFormed(formats[options.format](reports))
      if (options.output === undefined) await io.write(text)
      else await save(options.output, text)
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

async function save(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    throw new Misuse(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
