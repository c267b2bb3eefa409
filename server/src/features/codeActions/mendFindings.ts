import {
  CodeActionKind,
  type CodeAction,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver-types'
import type { Span } from '../../core/text/span.ts'
import { fixesOf } from '../../rules/fixesOf.ts'
import type { Fix, PlacedFinding, TextChange } from '../../rules/rule.ts'
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
  const fixes = findings.flatMap((it): readonly Fix[] => {
    const sure = fixesOf(view.article, it).find(({ sure }) => sure)
    return sure ? [sure] : []
  })
  const changes = together(fixes)
  if (changes.length === 0 || fixes.length < atLeast) return undefined
  return { title, kind, edit: editOf(view, changes) }
}

/** The changes of all fixes that do not get in each other's way; a fix is made whole or not at all. */
function together(fixes: readonly Fix[]): readonly TextChange[] {
  const taken: TextChange[] = []
  const told = new Set<string>()
  for (const { changes } of fixes) {
    const key = JSON.stringify(changes)
    if (told.has(key) || changes.some((it) => taken.some((other) => collide(it, other)))) continue
    told.add(key)
    taken.push(...changes)
  }
  return taken.sort((a, b) => a.start - b.start)
}

function collide(a: Span, b: Span): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}

function editOf({ uri, positions }: DocumentView, changes: readonly TextChange[]): WorkspaceEdit {
  return {
    changes: { [uri]: changes.map((it) => ({ range: positions.rangeOf(it), newText: it.text })) },
  }
}
