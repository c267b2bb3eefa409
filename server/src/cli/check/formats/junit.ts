import { isFailure, type FailOn } from '../failsRun.ts'
import type { Problem } from '../checkedFile.ts'
import type { ReportedFile } from '../reportedFile.ts'
import type { Reporter } from '../reporter.ts'
import { writeXml, type XmlElement } from './writeXml.ts'

/**
 * JUnit's XML, as CI servers show it: a suite for each file, a failed case for each problem that fails the run, a passed
 * one for each other, and one passed case for a file without any.
 */
export function junitReporter(failOn: FailOn): Reporter {
  const suites: XmlElement[] = []
  const total = { tests: 0, failures: 0, errors: 0, skipped: 0 }
  return {
    file(file) {
      const cases = casesOf(file, failOn)
      const failures = cases.filter((it) => 'failure' in it).length
      const errors = file.kind === 'failed' ? 1 : 0
      const skipped = file.kind === 'skipped' ? 1 : 0
      total.tests += cases.length
      total.failures += failures
      total.errors += errors
      total.skipped += skipped
      suites.push({
        '@name': file.name,
        '@tests': cases.length,
        '@failures': failures,
        '@errors': errors,
        '@skipped': skipped,
        testcase: cases,
      })
      return ''
    },
    end: () =>
      writeXml({
        testsuites: {
          '@name': 'On the Record',
          '@tests': total.tests,
          '@failures': total.failures,
          '@errors': total.errors,
          '@skipped': total.skipped,
          testsuite: suites,
        },
      }),
  }
}

function casesOf(file: ReportedFile, failOn: FailOn): readonly XmlElement[] {
  const { name } = file
  const whole = { '@name': 'check', '@classname': name, '@file': name }
  switch (file.kind) {
    case 'failed':
      return [{ ...whole, error: { '@message': file.message } }]
    case 'skipped':
      return [
        {
          ...whole,
          skipped: { '@message': file.reason === 'ignored' ? 'ignored' : 'does not look like news' },
        },
      ]
    case 'checked':
      return file.problems.length === 0 ? [whole] : file.problems.map((it) => caseOf(name, it, failOn))
  }
}

function caseOf(
  name: string,
  { rule, severity, message, start, quote }: Problem,
  failOn: FailOn,
): XmlElement {
  const place = `line ${start.line}, column ${start.column}`
  const test = { '@name': `${rule} (${place})`, '@classname': name, '@file': name, '@line': start.line }
  return isFailure(severity, failOn)
    ? { ...test, failure: { '@message': message, '@type': severity, '#text': `${place}: ${quote}` } }
    : { ...test, 'system-out': `${severity}: ${message}` }
}
