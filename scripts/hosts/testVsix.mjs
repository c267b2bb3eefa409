// Packages the extension, installs the .vsix into a VS Code that has never seen it, and runs the suite on what was installed.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packageExtension } from '../package.mjs'
import { findChromium } from './chromium.mjs'
import { runSuite } from './runSuite.mjs'
import { setUpHost } from './setup.mjs'
import { installExtension } from './vscodeServer.mjs'
import { copyWorkspace } from './workspace.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const host = 'floor'

findChromium()
await setUpHost(host)
const { file, files, megabytes } = await packageExtension(path.join(root, 'out/on-the-record.vsix'))
console.log(`${files.length} files, ${megabytes} MB`)

const data = mkdtempSync(path.join(tmpdir(), 'on-the-record-installed-'))
const { folder, remove } = copyWorkspace()
try {
  installExtension({ host, data, vsix: file })
  const installed = readdirSync(path.join(data, 'extensions')).find((name) =>
    name.startsWith('on-the-record.'),
  )
  if (!installed || !existsSync(path.join(data, 'extensions', installed, 'dist/node/server.js'))) {
    throw new Error('VS Code says that it installed the extension, but it is not there.')
  }
  process.exitCode = await runSuite({
    name: 'vsix',
    host,
    data,
    folder,
    developmentPath: emptyExtension(),
    testsPath: path.join(root, 'out/suite/node.js'),
    mustSay: `extension at file://${path.join(data, 'extensions')}`,
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  remove()
  rmSync(data, { recursive: true, force: true, maxRetries: 5 })
}

/** VS Code runs tests only beside an extension under development: one that does nothing. */
function emptyExtension() {
  const stand = path.join(root, 'out/empty-extension')
  mkdirSync(stand, { recursive: true })
  const manifest = {
    name: 'empty',
    publisher: 'on-the-record',
    version: '0.0.0',
    engines: { vscode: '^1.100.0' },
  }
  writeFileSync(path.join(stand, 'package.json'), JSON.stringify(manifest))
  return stand
}
