import type { DocumentSymbol } from 'vscode-languageserver-types'
import { actorGroup } from './outline/actorGroup.ts'
import { eventGroup } from './outline/eventGroup.ts'
import { sections } from './outline/sections.ts'
import { statementGroup } from './outline/statementGroup.ts'
import type { DocumentView } from './view.ts'

/** The outline: Markdown sections where there are any, then quotes and statements, events, and actors. */
export function getDocumentSymbols(view: DocumentView): DocumentSymbol[] {
  const groups = [statementGroup(view), eventGroup(view), actorGroup(view)]
  return [...sections(view), ...groups.filter((it) => it !== undefined)]
}
