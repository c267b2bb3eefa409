import { Uri, type Diagnostic } from 'vscode'
import type { DiagnosticProviderMiddleware } from 'vscode-languageclient'

/** Links each problem to its rule's page inside the extension, so that it can be read offline. */
export function linkRulePages(extensionUri: Uri): DiagnosticProviderMiddleware {
  const link = (diagnostic: Diagnostic) => {
    const { code } = diagnostic
    const value = typeof code === 'object' ? code.value : code
    if (value === undefined) return
    diagnostic.code = { value, target: Uri.joinPath(extensionUri, 'docs/rules', `${value}.md`) }
  }
  return {
    async provideDiagnostics(document, previousResultId, token, next) {
      const report = await next(document, previousResultId, token)
      if (report && 'items' in report) report.items.forEach(link)
      return report
    },
  }
}
