import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Range,
} from 'vscode-languageserver-types'
import { overlaps, type Span } from '../core/text/span.ts'
import type { PlacedFinding } from '../rules/rule.ts'
import { fixAllKind } from '../protocol.ts'
import { mendAll, mendFinding } from './codeActions/mendFindings.ts'
import { writeDateOut } from './codeActions/writeDateOut.ts'
import { blockAt } from './locate.ts'
import type { DocumentView } from './view.ts'

/**
 * What can be done at the range: mend the findings that it touches, and rewrite the words. Of all the article's
 * `findings`, those with a sure fix are mended together by `source.fixAll.onTheRecord`, which comes only where asked for.
 */
export function getCodeActions(
  view: DocumentView,
  range: Range,
  { diagnostics, only }: CodeActionContext,
  findings: readonly PlacedFinding[],
): CodeAction[] {
  const { positions } = view
  const at = { start: positions.offsetOf(range.start), end: positions.offsetOf(range.end) }
  const isWanted = (kind: string) => only === undefined || only.some((it) => isWithin(kind, it))
  const actions: CodeAction[] = []
  if (isWanted(CodeActionKind.QuickFix)) {
    const here = findings.filter((it) => it.start <= at.end && it.end >= at.start)
    for (const finding of here) actions.push(...mendFinding(view, finding, diagnostics))
    for (const rule of new Set(here.map((it) => it.rule))) {
      const alike = findings.filter((it) => it.rule === rule)
      const title = `Mend all “${rule}” problems in this file`
      const all = mendAll(view, alike, { title, kind: CodeActionKind.QuickFix, atLeast: 2 })
      if (all) actions.push(all)
    }
  }
  actions.push(...datesWrittenOut(view, at, diagnostics).filter((it) => isWanted(it.kind!)))
  if (only?.some((it) => isWithin(fixAllKind, it))) {
    const title = 'Mend all problems that have one right answer'
    const all = mendAll(view, findings, { title, kind: fixAllKind, atLeast: 1 })
    if (all) actions.push(all)
  }
  return actions
}

/** Where the words have a problem that it solves, writing the date out is that problem's quick fix. */
function datesWrittenOut(
  view: DocumentView,
  at: Span,
  diagnostics: CodeActionContext['diagnostics'],
): CodeAction[] {
  const { article, positions, uri } = view
  const block = blockAt(article, at.start)
  if (!block) return []
  return writeDateOut(view, block, at).map(({ title, span, edit }): CodeAction => {
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
}

/** Kinds are a tree: `refactor` wants `refactor.rewrite` too. */
function isWithin(kind: string, wanted: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`)
}
