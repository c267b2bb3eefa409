import type { Severity } from '../../../rules/rule.ts'
import type { ReportedFile } from '../reportedFile.ts'
import type { Reporter } from '../reporter.ts'
import { writeXml, type XmlElement } from './writeXml.ts'

/** Checkstyle's XML, which most CI servers and review tools read. */
export function checkstyleReporter(): Reporter {
  const files: XmlElement[] = []
  return {
    file(file) {
      if (file.kind !== 'skipped') files.push({ '@name': file.name, error: errorsOf(file) })
      return ''
    },
    end: () => writeXml({ checkstyle: { '@version': '4.3', file: files } }),
  }
}

function errorsOf(file: Exclude<ReportedFile, { readonly kind: 'skipped' }>): readonly XmlElement[] {
  if (file.kind === 'failed')
    return [{ '@line': 1, '@severity': 'error', '@message': file.message, '@source': 'on-the-record' }]
  return file.problems.map(({ rule, severity, message, start }) => ({
    '@line': start.line,
    '@column': start.column,
    '@severity': severities[severity],
    '@message': message,
    '@source': `on-the-record.${rule}`,
  }))
}

/** Checkstyle knows error, warning, info and ignore. */
const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
}
