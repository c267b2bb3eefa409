import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Range,
} from 'vscode-languageserver-types'
import { solvedBy } from '../features/codeActions/solvedBy.ts'
import {
  mayHaveSpelling,
  readSpellingInFolder,
  spellingEdit,
  spellingInFolder,
  type SpelledFile,
} from '../features/codeActions/unifySpelling.ts'
import type { ArticleIndex } from './articleIndex.ts'
import type { ArticleService } from './articleService.ts'
import type { OpenDocument } from './openDocument.ts'

/** Unifies the spelling of a name over the folder's articles. */
export interface SpellingService {
  codeActions(document: OpenDocument, range: Range, context: CodeActionContext): CodeAction[]
  /** The action with its change, for which the folder's articles are read; the action itself if it is another one. */
  resolve(action: CodeAction, isCancelled: () => boolean): Promise<CodeAction>
}

export interface SpellingServiceContext {
  readonly articles: ArticleService
  readonly index: ArticleIndex
  readonly openDocuments: () => readonly OpenDocument[]
  /** Whether the client resolves actions, and asks a person to confirm changes. */
  readonly confirmsChanges: boolean
}

export function createSpellingService(context: SpellingServiceContext): SpellingService {
  const { articles, index, openDocuments, confirmsChanges } = context
  return {
    codeActions(document, range, { diagnostics, only }) {
      if (!confirmsChanges) return []
      if (only?.some((it) => it === '' || it === CodeActionKind.QuickFix) === false) return []
      const view = articles.view(document)
      if (!view) return []
      const [start, end] = [view.positions.offsetOf(range.start), view.positions.offsetOf(range.end)]
      return articles
        .findings(document)
        .filter((it) => it.rule === 'spelling-variant' && it.start <= end && it.end >= start)
        .flatMap((finding) =>
          spellingInFolder(
            view,
            finding,
            diagnostics.filter((it) => solvedBy(it, finding, view)),
          ),
        )
    },
    async resolve(action, isCancelled) {
      const spelling = readSpellingInFolder(action.data)
      if (!spelling) return action
      const open = openDocuments()
      const others = await index.articles(new Set(open.map(({ uri }) => uri)), isCancelled)
      const asked = (action.data as { readonly textDocument?: { readonly uri?: unknown } }).textDocument?.uri
      const files: SpelledFile[] = open.flatMap((document) => {
        if (document.uri !== asked && !others.files.has(document.uri)) return []
        const view = articles.view(document)
        return view ? [{ view, version: document.version }] : []
      })
      for (const article of others.articles) {
        if (isCancelled()) break
        if (!mayHaveSpelling(article, spelling)) continue
        const view = await index.view(article.uri)
        if (view) files.push({ view, version: null })
      }
      return { ...action, edit: spellingEdit(files, spelling) }
    },
  }
}
