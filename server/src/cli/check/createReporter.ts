import type { Colors } from 'picocolors/types'
import type { FailOn } from './failsRun.ts'
import { compactReporter } from './formats/compact.ts'
import { githubReporter } from './formats/github.ts'
import { jsonReporter } from './formats/json.ts'
import { textReporter } from './formats/text.ts'
import type { Reporter } from './reporter.ts'

/** The forms in which a run can be told. */
export const reportFormats = ['text', 'compact', 'json', 'sarif', 'github', 'junit', 'checkstyle'] as const

export type ReportFormat = (typeof reportFormats)[number]

export interface ReporterOptions {
  readonly colors: Colors
  /** How wide the terminal is. */
  readonly columns: number
  readonly cwd: string
  readonly failOn: FailOn
}

/** The reporter for a format; those that need a library of their own are loaded when asked for. */
export async function createReporter(
  format: ReportFormat | 'diff',
  options: ReporterOptions,
): Promise<Reporter> {
  switch (format) {
    case 'text':
      return textReporter(options.colors, options.columns)
    case 'compact':
      return compactReporter(options.colors)
    case 'json':
      return jsonReporter()
    case 'github':
      return githubReporter()
    case 'diff': {
      const { diffReporter } = await import('./formats/diff.ts')
      return diffReporter(options.cwd)
    }
    case 'sarif': {
      const { sarifReporter } = await import('./formats/sarif.ts')
      return sarifReporter(options.cwd)
    }
    case 'junit': {
      const { junitReporter } = await import('./formats/junit.ts')
      return junitReporter(options.failOn)
    }
    case 'checkstyle': {
      const { checkstyleReporter } = await import('./formats/checkstyle.ts')
      return checkstyleReporter()
    }
  }
}
