import {
  CodeActionKind,
  type CodeAction,
  type CompletionItem,
  type Location,
  type Position,
  type Range,
  type SymbolInformation,
  type TextEdit,
} from 'vscode-languageserver-types'
import { getAddToNewsroom, unknownActorAt } from '../features/addToNewsroom.ts'
import { getCompletions } from '../features/completion.ts'
import type { PositionEncoding } from '../features/convert.ts'
import { indexArticle, isSameActor, type IndexedArticle } from '../features/indexedActors.ts'
import { mentionAt } from '../features/locate.ts'
import { getReferences } from '../features/references.ts'
import { getRename, prepareRename, type RenameAnswer } from '../features/rename.ts'
import { getWorkspaceSymbols } from '../features/workspaceSymbols.ts'
import type { ArticleIndex } from './articleIndex.ts'
import type { ArticleService } from './articleService.ts'
import { fileName } from './fileName.ts'
import type { Newsrooms } from './newsrooms.ts'
import type { OpenDocument } from './openDocument.ts'

/** What is done with actors beyond their article: over the folder’s articles, and with what the newsroom knows. */
export interface ActorService {
  prepareRename(
    document: OpenDocument,
    position: Position,
  ): RenameAnswer<{ readonly range: Range; readonly placeholder: string }> | undefined
  rename(
    document: OpenDocument,
    position: Position,
    newName: string,
  ): RenameAnswer<{ readonly edits: TextEdit[] }> | undefined
  completions(document: OpenDocument, position: Position): CompletionItem[]
  /** Mentions in the document, then those in the folders’ other articles. */
  references(
    document: OpenDocument,
    position: Position,
    options: { readonly includeDeclaration: boolean; readonly isCancelled: () => boolean },
  ): Promise<Location[] | undefined>
  symbols(query: string, isCancelled: () => boolean): Promise<SymbolInformation[]>
  /** `only`: the kinds that are wanted; all where missing. */
  codeActions(document: OpenDocument, range: Range, only?: readonly string[]): Promise<CodeAction[]>
}

export interface ActorServiceContext {
  readonly articles: ArticleService
  readonly index: ArticleIndex
  readonly newsrooms: Newsrooms
  readonly openDocuments: () => readonly OpenDocument[]
  readonly encoding: PositionEncoding
  /** Whether the client makes files as part of a change. */
  readonly createsFiles: boolean
}

/** Most places that are listed. */
const mostReferences = 5000

export function createActorService(context: ActorServiceContext): ActorService {
  const { articles, index, newsrooms, openDocuments, encoding, createsFiles } = context

  /** The folders' articles and those open documents that `takes` wants, as they are in the editor. */
  const everyArticle = async (
    takes: (uri: string, files: ReadonlySet<string>) => boolean,
    isCancelled: () => boolean,
  ): Promise<readonly IndexedArticle[]> => {
    const open = openDocuments()
    const others = await index.articles(new Set(open.map(({ uri }) => uri)), isCancelled)
    const live = open.flatMap((document): readonly IndexedArticle[] => {
      const view = takes(document.uri, others.files) ? articles.view(document) : undefined
      return view ? [indexArticle(view)] : []
    })
    return [...live, ...others.articles]
  }

  return {
    prepareRename(document, position) {
      const view = articles.view(document)
      return view && prepareRename(view, position)
    },
    rename(document, position, newName) {
      const view = articles.view(document)
      return view && getRename(view, position, newName)
    },
    completions(document, position) {
      const view = articles.view(document)
      return view ? getCompletions(view, newsrooms.of(document.uri), position) : []
    },
    async references(document, position, { includeDeclaration, isCancelled }) {
      const view = articles.view(document)
      const own = view && getReferences(view, position, { includeDeclaration })
      const actor = view && mentionAt(view.article, view.positions.offsetOf(position))?.actor
      if (!own || !actor) return undefined
      // What was never saved, or stands elsewhere, is nobody's other article.
      const isOther = (uri: string, files: ReadonlySet<string>) => uri !== document.uri && files.has(uri)
      const others = (await everyArticle(isOther, isCancelled)).flatMap(({ uri, actors }) =>
        actors
          .filter((it) => isSameActor(it, actor))
          .flatMap(({ mentions }) => mentions.map((range): Location => ({ uri, range }))),
      )
      return [...own, ...others].slice(0, mostReferences)
    },
    async symbols(query, isCancelled) {
      return getWorkspaceSymbols(await everyArticle(() => true, isCancelled), query, fileName)
    },
    async codeActions(document, range, only) {
      if (only?.some((it) => it === '' || it === CodeActionKind.QuickFix) === false) return []
      const view = articles.view(document)
      const actor = view && unknownActorAt(view, range)
      const file = actor && (await newsrooms.fileFor(document.uri))
      const action = file && getAddToNewsroom(actor, file, { encoding, createsFiles })
      return action ? [action] : []
    },
  }
}
