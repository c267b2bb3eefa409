import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver'

/** The folders that are open in the editor, by URI. */
export interface WorkspaceFolders {
  all(): readonly string[]
  changed(added: readonly WorkspaceFolder[], removed: readonly WorkspaceFolder[]): void
}

/** Starts with the folders that the client opens with; a client that knows one only calls it its root. */
export function createWorkspaceFolders(params: InitializeParams): WorkspaceFolders {
  const { workspaceFolders } = params
  const { rootUri } = params as { readonly rootUri?: string | null }
  const first = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  let uris: readonly string[] = [...new Set(first)]
  return {
    all: () => uris,
    changed(added, removed) {
      const gone = new Set(removed.map(({ uri }) => uri))
      uris = [...new Set([...uris.filter((it) => !gone.has(it)), ...added.map(({ uri }) => uri)])]
    },
  }
}
