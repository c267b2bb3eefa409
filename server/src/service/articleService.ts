import type {
  CodeAction,
  CodeActionContext,
  CodeLens,
  Diagnostic,
  DocumentHighlight,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  MarkupKind,
  Position,
  Range,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver-types'
import type { Analyzer } from '../core/article/analyze.ts'
import type { Article } from '../core/article/article.ts'
import { getAttributedQuote } from '../features/attributedQuote.ts'
import { getCodeActions } from '../features/codeActions.ts'
import { getCodeLenses } from '../features/codeLenses.ts'
import { getCoverage } from '../features/coverage.ts'
import { getDefinition } from '../features/definition.ts'
import { getDiagnostics } from '../features/diagnostics.ts'
import { getDocumentHighlights } from '../features/documentHighlights.ts'
import { getDocumentSymbols } from '../features/documentSymbols.ts'
import { flatSymbols } from '../features/flatSymbols.ts'
import { getFoldingRanges } from '../features/foldingRanges.ts'
import { getHover } from '../features/hover.ts'
import { getInlayHints } from '../features/inlayHints.ts'
import { getReport } from '../features/report.ts'
import { getSelectionRanges } from '../features/selectionRanges.ts'
import { getStatementsOf } from '../features/statementsOf.ts'
import { getTimeline } from '../features/timeline.ts'
import type { DocumentView } from '../features/view.ts'
import { getWhoSaidWhat } from '../features/whoSaidWhat.ts'
import type { PlacedFinding } from '../rules/rule.ts'
import { runRules } from '../rules/runRules.ts'
import type { FileConfig } from '../settings/fileConfig.ts'
import type { Settings } from '../settings/settings.ts'
import type {
  AttributedQuote,
  ReportDocument,
  StatementsOf,
  StatusCoverage,
  TimelineDocument,
  WhoSaidWhat,
} from '../protocol.ts'
import { createArticleCache } from './articleCache.ts'
import { fileName } from './fileName.ts'
import { activeRulesOf } from './activeRulesOf.ts'
import type { OpenDocument } from './openDocument.ts'
import { decideStatus, type Status } from './status.ts'
import type { Workspace } from './workspace.ts'

/** What is asked about open documents: one method a feature. A document that is not read as news has nothing to show. */
export interface ArticleService {
  /** Whether the document is read as news, and what decided. */
  status(document: OpenDocument): Status
  /** What features look at; undefined for a document that is not read as news. */
  view(document: OpenDocument): DocumentView | undefined
  /** The same for a document that is not open in the editor; nothing of it is kept. */
  viewOnce(document: OpenDocument): DocumentView | undefined
  /** What the rules find and nobody silenced, in the order of the text. */
  findings(document: OpenDocument): readonly PlacedFinding[]
  diagnostics(document: OpenDocument): Diagnostic[]
  hover(document: OpenDocument, position: Position): Hover | undefined
  documentSymbols(document: OpenDocument): DocumentSymbol[] | SymbolInformation[]
  documentHighlights(document: OpenDocument, position: Position): DocumentHighlight[] | undefined
  definition(document: OpenDocument, position: Position): Location | LocationLink[] | undefined
  foldingRanges(document: OpenDocument): FoldingRange[] | undefined
  selectionRanges(document: OpenDocument, positions: readonly Position[]): SelectionRange[] | undefined
  /** In the range alone, which is what the editor shows. */
  inlayHints(document: OpenDocument, range: Range): InlayHint[] | undefined
  codeActions(document: OpenDocument, range: Range, context: CodeActionContext): CodeAction[] | undefined
  codeLenses(document: OpenDocument): CodeLens[] | undefined
  whoSaidWhat(document: OpenDocument): WhoSaidWhat | undefined
  timeline(document: OpenDocument): TimelineDocument | undefined
  /** How much of what it claims has a named source. */
  coverage(document: OpenDocument): StatusCoverage | undefined
  /** For a desk; its places run the client's command `openPlace`. */
  report(document: OpenDocument, openPlace: string | undefined): ReportDocument | undefined
  statementsOf(document: OpenDocument, position: Position): StatementsOf | undefined
  attributedQuote(document: OpenDocument, position: Position): AttributedQuote | undefined
  /** Lets go of a document that was closed. */
  forget(uri: string): void
}

/** What the client can show. */
export interface ClientFeatures {
  readonly hoverFormat: MarkupKind
  readonly symbolTree: boolean
  readonly definitionLinks: boolean
  readonly relatedInformation: boolean
  readonly codeDescription: boolean
  /** How many folding ranges it takes. */
  readonly foldingRangeLimit: number
  /** The command that shows the statements of an actor, given a URI and the place of a mention. */
  readonly showStatements?: string
}

export interface ArticleServiceOptions {
  /** URI of the folder with the rules' pages, where they can be read. */
  readonly rulePages: string | undefined
  readonly createAnalyzer: () => Analyzer
  readonly looksLikeNews: (article: Article, fileName: string) => boolean
  readonly workspace: Workspace
  readonly client: ClientFeatures
  /** Told of a rule that threw; the other rules go on. */
  readonly onRuleError: (rule: string, error: unknown) => void
}

export function createArticleService(options: ArticleServiceOptions): ArticleService {
  const { workspace, client } = options
  const cache = createArticleCache(options.createAnalyzer, (uri) => workspace.newsroomOf(uri))
  const looks = new WeakMap<Article, boolean>()
  const looksLikeNews = (article: Article, uri: string): boolean => {
    let looksSo = looks.get(article)
    if (looksSo === undefined) looks.set(article, (looksSo = options.looksLikeNews(article, fileName(uri))))
    return looksSo
  }
  const statusOf = (document: OpenDocument, article: () => Article): Status =>
    decideStatus({
      override: workspace.overrideOf(document.uri),
      setting: workspace.settingsOf(document.uri).enable,
      text: document.text,
      article,
      looksLikeNews: (article) => looksLikeNews(article, document.uri),
    })
  const status = (document: OpenDocument) => statusOf(document, () => cache.articleOf(document))
  const read = (document: OpenDocument): DocumentView | undefined => {
    if (status(document).state === 'off') return undefined
    return { uri: document.uri, article: cache.articleOf(document), positions: document.positions }
  }
  const found = new WeakMap<Article, Found>()
  /** What the rules find, looked for once in each version of an article, its settings and its team's files. */
  const findingsOf = ({ uri, article }: DocumentView): readonly PlacedFinding[] => {
    const settings = workspace.settingsOf(uri)
    const config = workspace.configOf(uri)
    if (config.isLeftOut) return []
    let kept = found.get(article)
    if (kept?.settings !== settings || kept.config !== config) {
      const findings = runRules(article, {
        active: activeRulesOf(config.choices, settings),
        limit: settings.maxProblems,
        accepted: config.accepted,
        onError: options.onRuleError,
      })
      found.set(article, (kept = { settings, config, findings }))
    }
    return kept.findings
  }

  return {
    status,
    view: read,
    viewOnce(document) {
      const { uri, format, text, positions } = document
      let made: Article | undefined
      const newsroom = workspace.newsroomOf(uri)
      const article = () =>
        (made ??= options.createAnalyzer().analyze(text, { format, fileName: fileName(uri), newsroom }))
      if (statusOf(document, article).state === 'off') return undefined
      return { uri, article: article(), positions }
    },
    findings(document) {
      const view = read(document)
      return view ? findingsOf(view) : []
    },
    diagnostics(document) {
      const view = read(document)
      if (!view) return []
      return getDiagnostics(view, findingsOf(view), {
        relatedInformation: client.relatedInformation,
        rulePages: client.codeDescription ? options.rulePages : undefined,
      })
    },
    hover(document, position) {
      const view = read(document)
      return view && getHover(view, position, client.hoverFormat)
    },
    documentSymbols(document) {
      const view = read(document)
      if (!view) return []
      const symbols = getDocumentSymbols(view)
      return client.symbolTree ? symbols : flatSymbols(document.uri, symbols)
    },
    documentHighlights(document, position) {
      const view = read(document)
      return view && getDocumentHighlights(view, position)
    },
    definition(document, position) {
      const view = read(document)
      return view && getDefinition(view, position, { links: client.definitionLinks })
    },
    foldingRanges(document) {
      const view = read(document)
      return view && getFoldingRanges(view, { limit: client.foldingRangeLimit })
    },
    selectionRanges(document, positions) {
      const view = read(document)
      return view && getSelectionRanges(view, positions)
    },
    inlayHints(document, range) {
      const view = read(document)
      return view && getInlayHints(view, range, workspace.settingsOf(document.uri).inlayHints)
    },
    codeActions(document, range, context) {
      const view = read(document)
      return view && getCodeActions(view, range, context, findingsOf(view))
    },
    codeLenses(document) {
      if (!workspace.settingsOf(document.uri).codeLens) return undefined
      const view = read(document)
      return view && getCodeLenses(view, { command: client.showStatements })
    },
    timeline(document) {
      const view = read(document)
      return view && getTimeline(view)
    },
    coverage(document) {
      const view = read(document)
      return view && getCoverage(view)
    },
    report(document, openPlace) {
      const view = read(document)
      return view && getReport(view, { name: fileName(document.uri), openPlace })
    },
    whoSaidWhat(document) {
      const view = read(document)
      return view && getWhoSaidWhat(view)
    },
    statementsOf(document, position) {
      const view = read(document)
      return view && getStatementsOf(view, position)
    },
    attributedQuote(document, position) {
      const view = read(document)
      return view && getAttributedQuote(view, position)
    },
    forget: (uri) => cache.forget(uri),
  }
}

/** What was found in an article under these. */
interface Found {
  readonly settings: Settings
  readonly config: FileConfig
  readonly findings: readonly PlacedFinding[]
}
