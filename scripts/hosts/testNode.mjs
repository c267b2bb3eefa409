// The suite in a VS Code with a Node extension host, through @vscode/test-electron.
//   node scripts/hosts/testNode.mjs floor|latest     the VS Code from npm
//   node scripts/hosts/testNode.mjs /path/to/code    a desktop VS Code
import { runTests } from '@vscode/test-electron'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { findChromium } from './chromium.mjs'
import { setUpHost } from './setup.mjs'
import { copyWorkspace } from './workspace.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const host = process.argv[2] ?? 'floor'
const desktop = existsSync(host) && path.isAbsolute(host)

if (!desktop) {
  findChromium()
  await setUpHost(host)
}
const { folder, remove } = copyWorkspace()
try {
  await runTests({
    vscodeExecutablePath: desktop ? host : path.join(import.meta.dirname, 'codeShim.mjs'),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/suite/node.js'),
    extensionTestsEnv: { ON_THE_RECORD_HOST: host },
    launchArgs: [folder, '--disable-extensions'],
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  remove()
}
