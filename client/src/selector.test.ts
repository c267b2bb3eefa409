import { expect, test } from 'vitest'
import type { WorkspaceFolder } from 'vscode'
import { documentSchemes, documentSelector } from './selector.ts'

test('reads files, unsaved documents and remote repositories without a folder', () => {
  expect(documentSchemes([])).toEqual(expect.arrayContaining(['file', 'untitled', 'vscode-vfs']))
})

test('reads what lies in an open folder, whatever file system that is on', () => {
  expect(documentSchemes([folder('zip'), folder('file')])).toContain('zip')
})

test('leaves the output panel and old versions in a comparison alone', () => {
  const schemes = documentSchemes([folder('file')])
  expect(schemes).not.toContain('output')
  expect(schemes).not.toContain('git')
})

test('selects both languages under each scheme', () => {
  expect(documentSelector(['file'])).toEqual([
    { scheme: 'file', language: 'plaintext' },
    { scheme: 'file', language: 'markdown' },
  ])
})

function folder(scheme: string): WorkspaceFolder {
  return { uri: { scheme } } as WorkspaceFolder
}
