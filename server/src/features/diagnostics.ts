import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types'
import type { PlacedFinding, Severity } from '../rules/rule.ts'
import type { DocumentView } from './view.ts'

export interface DiagnosticsOptions {
  /** Whether the client can show other places that belong to a problem. */
  readonly relatedInformation: boolean
  /** URI of the folder with the rules' pages; undefined where the client can't link a code, or they are not there. */
  readonly rulePages: string | undefined
}

/** The findings as the protocol has them. */
export function getDiagnostics(
  { uri, positions }: DocumentView,
  findings: readonly PlacedFinding[],
  options: DiagnosticsOptions,
): Diagnostic[] {
  return findings.map(({ rule, severity, message, related, ...span }) => ({
    range: positions.rangeOf(span),
    severity: severities[severity],
    code: rule,
    ...(options.rulePages !== undefined && { codeDescription: { href: `${options.rulePages}/${rule}.md` } }),
    source: 'On the Record',
    message,
    ...(options.relatedInformation &&
      related && {
        relatedInformation: related.map((it) => ({
          location: { uri, range: positions.rangeOf(it) },
          message: it.message,
        })),
      }),
  }))
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}
