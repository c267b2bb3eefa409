import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Range,
} from 'vscode-languageserver-types'
import { overlaps } from '../core/text/span.ts'
import { writeDateOut } from './codeActions/writeDateOut.ts'
import { blockAt } from './locate.ts'
import type { DocumentView } from './view.ts'

/** What can be done to the words at the range. Where they have a problem that it solves, it is that problem's quick fix. */
export function getCodeActions(
  view: DocumentView,
  range: Range,
  { diagnostics, only }: CodeActionContext,
): CodeAction[] {
  const { article, positions, uri } = view
  const at = { start: positions.offsetOf(range.start), end: positions.offsetOf(range.end) }
  const block = blockAt(article, at.start)
  if (!block) return []
  const actions = writeDateOut(view, block, at).map(({ title, span, edit }): CodeAction => {
    const solved = diagnostics.filter(
      (it) =>
        it.code === 'relative-date' &&
        overlaps(span, { start: positions.offsetOf(it.range.start), end: positions.offsetOf(it.range.end) }),
    )
    return {
      title,
      kind: solved.length > 0 ? CodeActionKind.QuickFix : CodeActionKind.RefactorRewrite,
      ...(solved.length > 0 && { diagnostics: solved }),
      edit: { changes: { [uri]: [edit] } },
    }
  })
  return only === undefined ? actions : actions.filter(({ kind }) => only.some((it) => isWithin(kind!, it)))
}

/** Kinds are a tree: `refactor` wants `refactor.rewrite` too. */
function isWithin(kind: string, wanted: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)
}
