import { MarkupKind, type ClientCapabilities } from 'vscode-languageserver'
import type { PositionEncoding } from '../features/convert.ts'
import type { InitializationOptions } from '../protocol.ts'
import type { ClientFeatures } from '../service/articleService.ts'

/** What the client can show, from its capabilities and options; what it does not mention it cannot. */
export function readClientFeatures(
  { textDocument }: ClientCapabilities,
  options: InitializationOptions | undefined,
): ClientFeatures {
  const diagnostic = textDocument?.diagnostic ?? textDocument?.publishDiagnostics
  return {
    hoverFormat: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown)
      ? MarkupKind.Markdown
      : MarkupKind.PlainText,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    relatedInformation:
      diagnostic?.relatedInformation === true ||
      textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescription:
      diagnostic?.codeDescriptionSupport === true ||
      textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    foldingRangeLimit: textDocument?.foldingRange?.rangeLimit ?? 5000,
    ...(typeof options?.showStatements === 'string' && { showStatements: options.showStatements }),
  }
}

/** The first encoding in the client’s order of preference that the server knows too. */
export function choosePositionEncoding({ general }: ClientCapabilities): PositionEncoding {
  const known: readonly string[] = ['utf-8', 'utf-16', 'utf-32'] satisfies PositionEncoding[]
  return (general?.positionEncodings?.find((it) => known.includes(it)) ?? 'utf-16') as PositionEncoding
}
