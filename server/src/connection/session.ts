import type {
  Connection,
  FileEvent,
  InitializeParams,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver'
import type { PositionEncoding } from '../features/convert.ts'
import type { InitializationOptions, SetOverrideParams } from '../protocol.ts'
import { createActorService, type ActorService } from '../service/actorService.ts'
import { createArticleIndex } from '../service/articleIndex.ts'
import { createArticleService, type ArticleService } from '../service/articleService.ts'
import type { Engine } from '../service/engine.ts'
import type { Files } from '../service/files.ts'
import { createIgnoreService, type IgnoreService } from '../service/ignoreService.ts'
import { folderOf, withoutSlash } from '../service/newsroomPaths.ts'
import { createNewsrooms } from '../service/newsrooms.ts'
import { createDocumentSync, type DocumentSync } from '../service/openDocument.ts'
import { createSpellingService, type SpellingService } from '../service/spellingService.ts'
import { createAnnouncer } from './announcer.ts'
import { confirmsChanges, createsFiles, pullsDiagnostics, watchesFiles } from './capabilities.ts'
import { createClientFiles, noFiles } from './clientFiles.ts'
import { choosePositionEncoding, readClientFeatures } from './clientFeatures.ts'
import { createConfiguration } from './configuration.ts'
import type { DocumentListener, Documents } from './documents.ts'
import { createOverrides } from './overrides.ts'
import { createWorkspaceFolders } from './workspaceFolders.ts'
import { createRefresh } from './refresh.ts'

/** What there is once a client has introduced itself, made to its measure. */
export interface Session extends DocumentListener {
  readonly service: ArticleService
  readonly actors: ActorService
  readonly ignores: IgnoreService
  readonly spellings: SpellingService
  readonly sync: DocumentSync
  readonly encoding: PositionEncoding
  /** Goes up when settings or choices for files change: then diagnostics may be others, too. */
  generation(): number
  /** Settles when the settings for the document are known; undefined where they are. */
  pending(uri: string): Promise<void> | undefined
  configurationChanged(pushed: unknown): void
  overrideChanged(params: SetOverrideParams | undefined): void
  filesChanged(changes: readonly FileEvent[] | undefined): void
  foldersChanged(event: WorkspaceFoldersChangeEvent): void
  /** The client takes messages from now on. */
  started(): void
}

export interface SessionContext {
  readonly connection: Connection
  readonly engine: Engine
  /** Reads files where the client does not. */
  readonly ownFiles: Files | undefined
  readonly documents: Documents
  readonly rulePages: string | undefined
  readonly isRunning: () => boolean
}

export function createSession(
  { connection, engine, ownFiles, documents, rulePages, isRunning }: SessionContext,
  params: InitializeParams,
): Session {
  const { capabilities } = params
  const options = readOptions(params.initializationOptions)
  const encoding = choosePositionEncoding(capabilities)
  const overrides = createOverrides(options)
  const refresh = createRefresh(connection, capabilities, {
    isRunning,
    showsWhoSaidWhat: options?.overrides !== undefined,
  })
  let choices = 0

  const askAgain = () => {
    for (const { uri } of documents.all()) announcer.touch(uri)
    refresh()
  }
  const configuration = createConfiguration({
    connection,
    isRunning,
    canAsk: capabilities.workspace?.configuration === true,
    onChange: askAgain,
  })
  const folders = createWorkspaceFolders(params)
  /** What is asked for a file’s settings: those of one that is not open are its folder’s. */
  const scopeOf = (uri: string) => (documents.get(uri) ? uri : (folderOf(uri, folders.all()) ?? uri))
  const files = options?.files === true ? createClientFiles(connection, isRunning) : (ownFiles ?? noFiles)
  const newsrooms = createNewsrooms({
    files,
    folders: () => folders.all(),
    encoding,
    onChange: askAgain,
    onProblems: (uri, problems) => void connection.sendDiagnostics({ uri, diagnostics: [...problems] }),
  })
  const watches = watchesFiles(capabilities)
  const service = createArticleService({
    rulePages,
    createAnalyzer: () => engine.createAnalyzer(),
    looksLikeNews: (article, fileName) => engine.looksLikeNews(article, fileName),
    workspace: {
      settingsOf: (uri) => configuration.settingsOf(scopeOf(uri)),
      overrideOf: (uri) => overrides.of(uri),
      newsroomOf: (uri) => newsrooms.of(uri),
      configOf: (uri) => newsrooms.configOf(uri),
    },
    client: readClientFeatures(capabilities, options),
    onRuleError: (rule, error) => connection.console.error(`The rule ${rule} failed: ${String(error)}`),
  })
  const pending = (uri: string) => both(configuration.pending(uri), newsrooms.pending(uri))
  const announcer = createAnnouncer(connection, {
    service,
    documentOf: (uri) => documents.get(uri),
    pending,
    isRunning,
    pushesDiagnostics: !pullsDiagnostics(capabilities),
    tellsStatus: options?.overrides !== undefined,
  })

  const sync = createDocumentSync(encoding)
  const index = createArticleIndex({
    files,
    folders: () => folders.all(),
    newsroomOf: (uri) => newsrooms.of(uri),
    pending: (uri) => both(configuration.pending(scopeOf(uri)), newsrooms.pending(uri)),
    createDocument: (uri, languageId, text) => sync.create(uri, languageId, 0, text),
    read: (document) => service.viewOnce(document),
    choiceFor: (uri) => `${configuration.settingsOf(scopeOf(uri)).enable} ${overrides.of(uri)}`,
  })
  const actors = createActorService({
    articles: service,
    index,
    newsrooms,
    openDocuments: () => documents.all(),
    encoding,
    createsFiles: createsFiles(capabilities),
  })
  const ignores = createIgnoreService({
    articles: service,
    newsrooms,
    encoding,
    createsFiles: createsFiles(capabilities),
  })

  const spellings = createSpellingService({
    articles: service,
    index,
    openDocuments: () => documents.all(),
    confirmsChanges: confirmsChanges(capabilities),
  })

  return {
    service,
    actors,
    ignores,
    spellings,
    sync,
    encoding,
    generation: () => choices + configuration.revision() + newsrooms.revision(),
    pending,
    changed({ uri }, opened) {
      if (opened) {
        configuration.opened(uri)
        if (!watches) {
          newsrooms.refresh()
          index.reset()
        }
      }
      announcer.touch(uri)
    },
    closed(uri) {
      service.forget(uri)
      configuration.closed(uri)
      announcer.closed(uri)
    },
    configurationChanged: (pushed) => configuration.changed(pushed),
    overrideChanged(params) {
      if (!overrides.set(params)) return
      choices++
      askAgain()
    },
    filesChanged(changes) {
      const uris = (changes ?? []).map(({ uri }) => uri)
      newsrooms.changed(uris)
      index.changed(uris)
    },
    foldersChanged({ added, removed }) {
      folders.changed(added, removed)
      for (const { uri } of removed) configuration.closed(withoutSlash(uri))
      for (const { uri } of added) configuration.opened(withoutSlash(uri))
      askAgain()
    },
    started() {
      for (const folder of folders.all().map(withoutSlash)) {
        configuration.opened(folder)
        void newsrooms.pending(`${folder}/`)
      }
    },
  }
}

/** Settles when both have. */
function both(a: Promise<void> | undefined, b: Promise<void> | undefined): Promise<void> | undefined {
  return a && b ? Promise.all([a, b]).then(() => undefined) : (a ?? b)
}

function readOptions(options: unknown): InitializationOptions | undefined {
  return typeof options === 'object' && options !== null ? options : undefined
}
