import type { Newsroom } from '../core/newsroom/newsroom.ts'
import { indexArticle, type IndexedArticle } from '../features/indexedActors.ts'
import type { DocumentView } from '../features/view.ts'
import type { Files } from './files.ts'
import type { OpenDocument } from './openDocument.ts'

/** The actors of the articles in the workspace’s folders, read when first asked for and kept until files change. */
export interface ArticleIndex {
  /** All that are not in `open`; fewer where `isCancelled` becomes true meanwhile. Never rejects. */
  articles(open: ReadonlySet<string>, isCancelled: () => boolean): Promise<FolderArticles>
  /** The article as the file has it now; undefined where it cannot be read, or is no news. Nothing of it is kept. */
  view(uri: string): Promise<DocumentView | undefined>
  /** Files were made, changed or deleted. */
  changed(uris: readonly string[]): void
  /** Files may have been made, changed or deleted. */
  reset(): void
}

export interface FolderArticles {
  readonly articles: readonly IndexedArticle[]
  /** The files of the folders that may be articles, by URI. */
  readonly files: ReadonlySet<string>
}

export interface ArticleIndexContext {
  readonly files: Files
  readonly folders: () => readonly string[]
  readonly newsroomOf: (uri: string) => Newsroom | undefined
  /** Settles when what the newsroom knows is known. */
  readonly pending: (uri: string) => Promise<void> | undefined
  /** A document that is not open in the editor. */
  readonly createDocument: (uri: string, languageId: string, text: string) => OpenDocument
  /** Reads a document that will not change; undefined where it is no news. */
  readonly read: (document: OpenDocument) => DocumentView | undefined
  /** What the person wants for the file; what was read is read again where that differs. */
  readonly choiceFor: (uri: string) => string
}

/** Most files that are read, and the longest (bytes): archives are for search engines. */
const mostFiles = 2000
const longestFile = 300_000

interface Entry {
  readonly article: IndexedArticle
  readonly newsroom: Newsroom | undefined
  readonly choice: string
}

export function createArticleIndex(context: ArticleIndexContext): ArticleIndex {
  const { files, folders, newsroomOf, pending, createDocument, read, choiceFor } = context
  const entries = new Map<string, Entry>()
  const reading = new Map<string, Promise<IndexedArticle | undefined>>()
  let generation = 0

  const find = async (): Promise<readonly string[]> => {
    const found = new Set<string>()
    for (const folder of folders()) {
      const left = mostFiles - found.size
      if (left > 0) for (const uri of await files.findArticles(folder, left)) found.add(uri)
    }
    return [...found]
  }

  const readDocument = async (uri: string): Promise<OpenDocument | undefined> => {
    const text = await files.read(uri, longestFile)
    if (text === undefined) return undefined
    return createDocument(uri, /\.txt$/iu.test(uri) ? 'plaintext' : 'markdown', text)
  }

  const readArticle = async (uri: string): Promise<IndexedArticle | undefined> => {
    const started = generation
    const now = { newsroom: newsroomOf(uri), choice: choiceFor(uri) }
    const document = await readDocument(uri)
    if (!document) return undefined
    const view = read(document)
    const article = view ? indexArticle(view) : { uri, actors: [] }
    if (started === generation) entries.set(uri, { article, ...now })
    return article
  }

  const articleOf = async (uri: string): Promise<IndexedArticle | undefined> => {
    await pending(uri)
    const kept = entries.get(uri)
    if (kept && kept.newsroom === newsroomOf(uri) && kept.choice === choiceFor(uri)) return kept.article
    let article = reading.get(uri)
    if (!article) reading.set(uri, (article = readArticle(uri).finally(() => reading.delete(uri))))
    return article
  }

  const forgetAllBut = (uris: readonly string[]) => {
    const there = new Set(uris)
    for (const uri of entries.keys()) if (!there.has(uri)) entries.delete(uri)
  }

  return {
    async articles(open, isCancelled) {
      const uris = await find()
      forgetAllBut(uris)
      const articles: IndexedArticle[] = []
      for (const uri of uris) {
        if (isCancelled()) break
        if (open.has(uri)) continue
        const article = await articleOf(uri)
        if (article) articles.push(article)
      }
      return { articles, files: new Set(uris) }
    },
    async view(uri) {
      const document = await readDocument(uri)
      return document && read(document)
    },
    changed(uris) {
      generation++
      for (const uri of uris) entries.delete(uri)
    },
    reset() {
      generation++
      entries.clear()
    },
  }
}
