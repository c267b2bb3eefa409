import { resolve } from 'node:path'
import picocolors from 'picocolors'
import type { CommandContext } from '../commandContext.ts'
import { exitCode } from '../exitCode.ts'
import { Misuse } from '../misuse.ts'
import { visible } from '../visible.ts'
import type { CheckOptions } from './checkOptions.ts'
import type { CheckPlan } from './checkPlan.ts'
import { createCheckers } from './createCheckers.ts'
import { createCheckFile } from './createCheckFile.ts'
import { createProgress } from './createProgress.ts'
import { createReporter } from './createReporter.ts'
import { failsRun, isLoud } from './failsRun.ts'
import { findTargets } from './findTargets.ts'
import { inOrder } from './inOrder.ts'
import { openBaseline } from './openBaseline.ts'
import type { ReportedFile } from './reportedFile.ts'
import { emptySummary, withFile } from './summary.ts'

/** Checks what the arguments mean and tells what is found; the exit code is set in the context. */
export async function runCheck(
  args: readonly string[],
  options: CheckOptions,
  { io, loadModels, startWorker, worse }: CommandContext,
): Promise<void> {
  const cwd = io.cwd ?? process.cwd()
  // Where a number of warnings is allowed, it is the number that fails, not the first of them.
  const failOn = options.failOn ?? (options.maxWarnings === undefined ? 'warning' : 'error')
  const plan = planOf(args, options, cwd)
  const here = createCheckFile(plan, loadModels)
  const baseline = await openBaseline(options, cwd)
  const { targets, ignored, problems } = await findTargets(args, options, io, cwd)
  const tell = createTell((text) => io.writeError(text))
  for (const it of problems) tell(`on-the-record: ${it}`)
  if (problems.length > 0) worse(exitCode.misuse)

  const colors = picocolors.createColors(io.color)
  const reporter = await createReporter(options.fixDryRun ? 'diff' : options.format, {
    colors,
    columns: io.columns ?? 100,
    cwd,
    failOn,
  })
  let summary = emptySummary
  const report = async (file: ReportedFile) => {
    if (file.kind === 'failed') {
      tell(`on-the-record: ${file.message}`)
      worse(exitCode.misuse)
    }
    summary = withFile(summary, file)
    await io.write(reporter.file(file))
  }
  for (const name of ignored) await report({ kind: 'skipped', name, reason: 'ignored' })
  const checkers = createCheckers(
    targets.length,
    options.threads,
    here,
    startWorker && (() => startWorker(plan)),
  )
  const progress = await createProgress(targets.length, io.errorTerminal)
  try {
    let done = 0
    for await (const { file, told } of inOrder(targets, checkers.all)) {
      progress.hide()
      for (const it of told) tell(it)
      await report(shown(baseline.report(file), options.quiet === true))
      progress.show(++done, file.name)
    }
  } finally {
    progress.end()
    await checkers.close()
  }
  await io.write(reporter.end(summary))
  const written = await baseline.close()
  if (written !== undefined) tell(`on-the-record: ${written}`)
  if (options.fixDryRun ? summary.mended > 0 : failsRun(summary, failOn, options.maxWarnings))
    worse(exitCode.findings)
}

function planOf(args: readonly string[], options: CheckOptions, cwd: string): CheckPlan {
  const { date, as, config, preset, rule, allFiles, newsOnly, fix, fixDryRun, quiet = false } = options
  if (allFiles && newsOnly) throw new Misuse('--all-files and --news-only contradict each other.')
  if (fix && args.includes('-'))
    throw new Misuse('--fix cannot write to standard input; --fix-dry-run shows what it would change.')
  return {
    date,
    as,
    config: config === undefined ? undefined : resolve(cwd, config),
    choices: { ...(preset !== undefined && { preset }), rules: rule },
    alsoRead: allFiles ? 'all' : newsOnly ? 'none' : 'named',
    ...((fix || fixDryRun) && { mend: { into: fix ? 'file' : 'diff', quiet } }),
  }
}

/** Quiet is without what is less than a warning, which then does not count either. */
function shown(file: ReportedFile, quiet: boolean): ReportedFile {
  if (!quiet || file.kind !== 'checked') return file
  return { ...file, problems: file.problems.filter(isLoud), known: file.known.filter(isLoud) }
}

/** Tells a sentence once, however many files are checked with what it is about. */
function createTell(write: (text: string) => void): (sentence: string) => void {
  const told = new Set<string>()
  return (sentence) => {
    if (told.has(sentence)) return
    told.add(sentence)
    write(`${visible(sentence)}\n`)
  }
}
