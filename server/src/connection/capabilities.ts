import {
  CodeActionKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from 'vscode-languageserver'
import type { PositionEncoding } from '../features/convert.ts'
import { fixAllKind } from '../protocol.ts'

/** What the server promises to this client. */
export function serverCapabilities(
  client: ClientCapabilities,
  encoding: PositionEncoding,
): ServerCapabilities {
  return {
    ...(client.general?.positionEncodings && { positionEncoding: encoding }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    documentSymbolProvider: true,
    documentHighlightProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    workspaceSymbolProvider: true,
    renameProvider: client.textDocument?.rename?.prepareSupport === true ? { prepareProvider: true } : true,
    completionProvider: {},
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    ...(client.workspace?.workspaceFolders === true && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    inlayHintProvider: true,
    ...(client.textDocument?.codeAction?.codeActionLiteralSupport && {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind],
        ...(confirmsChanges(client) && { resolveProvider: true }),
      },
    }),
    codeLensProvider: {},
    ...(pullsDiagnostics(client) && {
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    }),
  }
}

/** Whether the client asks for diagnostics; one that does not is sent them. */
export function pullsDiagnostics({ textDocument }: ClientCapabilities): boolean {
  return textDocument?.diagnostic !== undefined
}

/** Whether the client can be asked to tell of changes to files. */
export function watchesFiles({ workspace }: ClientCapabilities): boolean {
  return workspace?.didChangeWatchedFiles?.dynamicRegistration === true
}

/** Whether the client asks for an action’s change when it is chosen, and has a person confirm the changes that want it. */
export function confirmsChanges({ textDocument, workspace }: ClientCapabilities): boolean {
  const { documentChanges, changeAnnotationSupport } = workspace?.workspaceEdit ?? {}
  const { resolveSupport, dataSupport } = textDocument?.codeAction ?? {}
  const resolves = dataSupport === true && resolveSupport?.properties.includes('edit') === true
  return resolves && documentChanges === true && changeAnnotationSupport !== undefined
}

/** Whether the client makes files as part of a change. */
export function createsFiles({ workspace }: ClientCapabilities): boolean {
  const { documentChanges, resourceOperations } = workspace?.workspaceEdit ?? {}
  return documentChanges === true && resourceOperations?.includes('create') === true
}
