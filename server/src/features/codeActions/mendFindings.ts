import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver-types'
import { fixesOf } from '../../rules/fixesOf.ts'
import type { PlacedFinding, TextChange } from '../../rules/rule.ts'
import { sureChanges } from '../../rules/sureChanges.ts'
import type { DocumentView } from '../view.ts'
import { solvedBy } from './solvedBy.ts'

/** A quick fix for each way in which a rule would mend the finding. */
export function mendFinding(
  view: DocumentView,
  finding: PlacedFinding,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const solved = diagnostics.filter((it) => solvedBy(it, finding, view))
  return fixesOf(view.article, finding).map(({ title, changes, sure }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    ...(solved.length > 0 && { diagnostics: solved }),
    ...(sure && { isPreferred: true }),
    edit: editOf(view, changes),
  }))
}

/** One action that makes all sure fixes of these findings; undefined where there are fewer than `atLeast`. */
export function mendAll(
  view: DocumentView,
  findings: readonly PlacedFinding[],
  { title, kind, atLeast }: { readonly title: string; readonly kind: string; readonly atLeast: number },
): CodeAction | undefined {
  const { changes, mended } = sureChanges(view.article, findings)
  if (changes.length === 0 || mended < atLeast) return undefined
  return { title, kind, edit: editOf(view, changes) }
}

function editOf({ uri, positions }: DocumentView, changes: readonly TextChange[]): WorkspaceEdit {
  return {
    changes: { [uri]: changes.map((it) => ({ range: positions.rangeOf(it), newText: it.text })) },
  }
}
