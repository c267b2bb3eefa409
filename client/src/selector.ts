import type { WorkspaceFolder } from 'vscode'

/** The languages in which news is written. Neither is claimed: other extensions keep all they do for them. */
const languages = ['plaintext', 'markdown'] as const

/** Where documents come from even when no folder is open. */
const wellKnownSchemes = ['file', 'untitled', 'vscode-vfs', 'vscode-remote', 'vscode-test-web']

/**
 * The schemes whose documents are read: the well-known ones and that of every open folder. A list, so that what only
 * looks like a document (the output panel, the old side of a comparison) stays out.
 */
export function documentSchemes(folders: readonly WorkspaceFolder[]): readonly string[] {
  return [...new Set([...wellKnownSchemes, ...folders.map((folder) => folder.uri.scheme)])]
}

/** The selector for documents of the languages under these schemes. */
export function documentSelector(schemes: readonly string[]): { scheme: string; language: string }[] {
  return schemes.flatMap((scheme) => languages.map((language) => ({ scheme, language })))
}
