import {
  CodeActionKind,
  type CodeAction,
  type CreateFile,
  type Diagnostic,
  type TextDocumentEdit,
} from 'vscode-languageserver-types'
import { addToList, newListFile } from '../../core/newsroom/addToList.ts'
import type { PlacedFinding, TextChange } from '../../rules/rule.ts'
import { acceptedKey } from '../../rules/suppression/acceptedKey.ts'
import { longestAccepted } from '../../rules/suppression/acceptedText.ts'
import { silencedHere, silencedInFile } from '../../rules/suppression/silence.ts'
import { createPositions, type PositionEncoding } from '../convert.ts'
import { readLines } from '../lines.ts'
import type { NewsroomFile } from '../newsroomFile.ts'
import type { DocumentView } from '../view.ts'

/** “Ignore … on this line” and “… in this file”, by a comment in the text. */
export function ignoreActions(
  view: DocumentView,
  finding: PlacedFinding,
  solved: readonly Diagnostic[],
): CodeAction[] {
  if (finding.rule === 'unused-ignore') return []
  const actions: CodeAction[] = []
  const add = (where: string, change: TextChange | undefined) => {
    if (!change) return
    const { uri, positions } = view
    const edit = { changes: { [uri]: [{ range: positions.rangeOf(change), newText: change.text }] } }
    actions.push({ ...quickFix(`Ignore “${finding.rule}” ${where}`, solved), edit })
  }
  add('on this line', silencedHere(view.article, finding))
  add('in this file', silencedInFile(view.article, finding))
  return actions
}

/** “Ignore … here”, by an entry in the newsroom’s file; undefined where the file could not take it. */
export function ignoreInNewsroom(
  { article }: DocumentView,
  finding: PlacedFinding,
  solved: readonly Diagnostic[],
  {
    file: { uri, label, text },
    path,
    encoding,
    createsFiles,
  }: {
    readonly file: NewsroomFile
    /** The article’s path from the folder that the file is for. */
    readonly path: string
    readonly encoding: PositionEncoding
    readonly createsFiles: boolean
  },
): CodeAction | undefined {
  const key = acceptedKey(article, finding)
  if (finding.rule === 'unused-ignore' || key === '' || key.length > longestAccepted) return undefined
  const entry = { rule: finding.rule, text: key, file: path }
  const action = quickFix(`Ignore “${finding.rule}” here, in ${label}`, solved)
  if (text !== undefined) {
    const insertion = addToList(text, undefined, entry)
    if (!insertion) return undefined
    const span = { start: insertion.at, end: insertion.at }
    const range = createPositions(readLines(text), encoding).rangeOf(span)
    return { ...action, edit: { changes: { [uri]: [{ range, newText: insertion.text }] } } }
  }
  if (!createsFiles) return undefined
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } }
  const start = { line: 0, character: 0 }
  const fill: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [{ range: { start, end: start }, newText: newListFile(undefined, entry) }],
  }
  return { ...action, edit: { documentChanges: [create, fill] } }
}

function quickFix(title: string, solved: readonly Diagnostic[]): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, ...(solved.length > 0 && { diagnostics: [...solved] }) }
}
