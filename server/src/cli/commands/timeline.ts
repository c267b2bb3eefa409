import { Option, type Command } from 'commander'
import picocolors from 'picocolors'
import { timelineOf } from '../../core/article/timeline.ts'
import type { CommandContext } from '../commandContext.ts'
import { Misuse } from '../misuse.ts'
import { asOption, dateOption, needFiles, type CommonOptions } from '../options.ts'
import { timelineJson } from '../timeline/timelineJson.ts'
import { timelineText } from '../timeline/timelineText.ts'

/** `timeline`: the events in the order of time. */
export function addTimeline(program: Command, { io, forEachInput }: CommandContext): void {
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
          const { timelineSvg } = await import('../timeline/timelineSvg.ts')
          await io.write(await timelineSvg(timeline))
        } else if (options.format === 'json') {
          await io.write(`${JSON.stringify(timelineJson(timeline, article, input.name), null, 2)}\n`)
        } else {
          await io.write(timelineText(timeline, input.name, picocolors.createColors(io.color)))
        }
      })
    })
}

interface TimelineOptions extends CommonOptions {
  readonly format: 'text' | 'json' | 'svg'
}
