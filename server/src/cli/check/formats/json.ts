import manifest from '../../../../../package.json' with { type: 'json' }
import type { Place, Problem } from '../checkedFile.ts'
import type { ReportedFile } from '../reportedFile.ts'
import type { Reporter } from '../reporter.ts'
import { problemCount } from '../summary.ts'

/** One object, described in docs/command-line.md; a file a line, written as it comes. */
export function jsonReporter(): Reporter {
  let first = true
  return {
    file(file) {
      const before = first ? `{"version":1,"tool":${JSON.stringify(tool)},"files":[\n` : ',\n'
      first = false
      return before + JSON.stringify(fileJson(file))
    },
    end(summary) {
      const before = first ? `{"version":1,"tool":${JSON.stringify(tool)},"files":[` : '\n'
      const { problems, ...counts } = summary
      return `${before}],"summary":${JSON.stringify({ ...counts, problems: problemCount(summary), ...problems })}}\n`
    },
  }
}

const tool = { name: 'On the Record', version: manifest.version }

function fileJson(file: ReportedFile): object {
  const { name } = file
  switch (file.kind) {
    case 'failed':
      return { file: name, status: 'failed', message: file.message }
    case 'skipped':
      return { file: name, status: file.reason === 'ignored' ? 'ignored' : 'not-news' }
    case 'checked': {
      const problems = [
        ...file.problems.map((it) => problemJson(it, false)),
        ...file.known.map((it) => problemJson(it, true)),
      ]
      const { mended } = file
      return { file: name, status: 'checked', ...(mended && { mended: mended.count }), problems }
    }
  }
}

function problemJson(
  { rule, severity, message, start, end, quote, related }: Problem,
  known: boolean,
): object {
  return {
    rule,
    severity,
    message,
    ...between(start, end),
    quote,
    ...(related.length > 0 && {
      related: related.map((it) => ({ message: it.message, ...between(it.start, it.end) })),
    }),
    ...(known && { known }),
  }
}

function between(start: Place, end: Place): object {
  return { start, end }
}
