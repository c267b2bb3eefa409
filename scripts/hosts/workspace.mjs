import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** A copy of the test workspace with the sample article in it, so that a run may write settings. Remove it. */
export function copyWorkspace() {
  const place = mkdtempSync(path.join(tmpdir(), 'on-the-record-'))
  const folder = path.join(place, 'newsroom')
  cpSync(path.join(root, 'test-fixtures/workspaces/newsroom'), folder, { recursive: true })
  cpSync(path.join(root, 'test-fixtures/articles/peace-talks.txt'), path.join(folder, 'peace-talks.txt'))
  return { folder, remove: () => rmSync(place, { recursive: true, force: true }) }
}
