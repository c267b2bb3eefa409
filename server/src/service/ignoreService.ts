import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Range,
} from 'vscode-languageserver-types'
import { ignoreActions, ignoreInNewsroom } from '../features/codeActions/ignoreHere.ts'
import { solvedBy } from '../features/codeActions/solvedBy.ts'
import type { PositionEncoding } from '../features/convert.ts'
import type { ArticleService } from './articleService.ts'
import { decoded } from './fileName.ts'
import { folderOfNewsroomFile } from './newsroomPaths.ts'
import type { Newsrooms } from './newsrooms.ts'
import type { OpenDocument } from './openDocument.ts'

/** Silences problems: in the text, and in the newsroom’s file. */
export interface IgnoreService {
  codeActions(document: OpenDocument, range: Range, context: CodeActionContext): Promise<CodeAction[]>
}

export interface IgnoreServiceContext {
  readonly articles: ArticleService
  readonly newsrooms: Newsrooms
  readonly encoding: PositionEncoding
  /** Whether the client makes files as part of a change. */
  readonly createsFiles: boolean
}

export function createIgnoreService({
  articles,
  newsrooms,
  encoding,
  createsFiles,
}: IgnoreServiceContext): IgnoreService {
  return {
    async codeActions(document, range, { diagnostics, only }) {
      if (only?.some((it) => it === '' || it === CodeActionKind.QuickFix) === false) return []
      const view = articles.view(document)
      if (!view) return []
      const [start, end] = [view.positions.offsetOf(range.start), view.positions.offsetOf(range.end)]
      const here = articles.findings(document).filter((it) => it.start <= end && it.end >= start)
      if (here.length === 0) return []
      const file = await newsrooms.ignoreFileFor(document.uri)
      return here.flatMap((finding): readonly CodeAction[] => {
        const solved = diagnostics.filter((it) => solvedBy(it, finding, view))
        const actions = ignoreActions(view, finding, solved)
        if (!file) return actions
        const path = decoded(document.uri.slice(folderOfNewsroomFile(file.uri).length + 1))
        const inFile = ignoreInNewsroom(view, finding, solved, { file, path, encoding, createsFiles })
        return inFile ? [...actions, inFile] : actions
      })
    },
  }
}
