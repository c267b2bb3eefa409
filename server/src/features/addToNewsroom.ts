import {
  CodeActionKind,
  type CodeAction,
  type CreateFile,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-types'
import { addActor, newActorsFile, type NewActor } from '../core/newsroom/addActor.ts'
import { createPositions, type PositionEncoding } from './convert.ts'
import { readLines } from './lines.ts'
import { mentionAt } from './locate.ts'
import type { NewsroomFile } from './newsroomFile.ts'
import type { DocumentView } from './view.ts'

/** Whom the name at the start of the range means, where the newsroom does not know them. */
export function unknownActorAt({ article, positions }: DocumentView, range: Range): NewActor | undefined {
  const located = mentionAt(article, positions.offsetOf(range.start))
  if (located?.mention.form !== 'name' || located.actor.known) return undefined
  const { name, kind, aliases } = located.actor
  // Surnames, and other parts of the name, need no entry.
  const isPart = (alias: string) => ` ${name} `.toLowerCase().includes(` ${alias} `.toLowerCase())
  return { name, kind, aliases: aliases.filter((it) => !isPart(it)).slice(0, mostAliases) }
}

const mostAliases = 10

/** “Add … to the newsroom’s actors”, into this file; undefined where the file could not take it. */
export function getAddToNewsroom(
  actor: NewActor,
  { uri, label, text }: NewsroomFile,
  { encoding, createsFiles }: { readonly encoding: PositionEncoding; readonly createsFiles: boolean },
): CodeAction | undefined {
  const title = `Add “${actor.name}” to the newsroom’s actors (${label})`
  const action = { title, kind: CodeActionKind.QuickFix }
  if (text !== undefined) {
    const insertion = addActor(text, actor)
    if (!insertion) return undefined
    const range = createPositions(readLines(text), encoding).rangeOf({
      start: insertion.at,
      end: insertion.at,
    })
    const edits: TextEdit[] = [{ range, newText: insertion.text }]
    return { ...action, edit: { changes: { [uri]: edits } } }
  }
  if (!createsFiles) return undefined
  const start = { line: 0, character: 0 }
  const create: CreateFile = { kind: 'create', uri, options: { ignoreIfExists: true } }
  const fill: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [{ range: { start, end: start }, newText: newActorsFile(actor) }],
  }
  return { ...action, edit: { documentChanges: [create, fill] } }
}
