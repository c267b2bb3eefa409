import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** URI of the folder with the rules' pages, where they lie beside the program: they are read offline. */
export function findRulePages(): string | undefined {
  // dist/cli.js, dist/node/server.js, server/src/node/findRulePages.ts
  const folders = ['../docs/rules', '../../docs/rules', '../../../docs/rules']
  const folder = folders.map((it) => join(import.meta.dirname, it)).find((it) => existsSync(it))
  return folder === undefined ? undefined : pathToFileURL(folder).href
}
