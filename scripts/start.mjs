// npm start [-- FILE]: opens a real VS Code with the extension running, on the sample article or the person's own.
//   A desktop `code` on the PATH is taken; else VS Code from npm, served to the browser on this machine alone.
//   npm start -- --browser [FILE]    the browser in any case
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { buildAll } from './build.mjs'
import { setUpHost } from './hosts/setup.mjs'
import { plainSettings, startVsCode, workbenchUrl } from './hosts/vscodeServer.mjs'

const root = path.resolve(import.meta.dirname, '..')
const given = process.argv.slice(2)
const wantsBrowser = given.includes('--browser')
const named = given.find((argument) => !argument.startsWith('--'))
const file = named === undefined ? sampleCopy() : path.resolve(process.env.INIT_CWD ?? '.', named)
if (!existsSync(file)) {
  console.error(`There is no file ${file}.`)
  process.exit(2)
}

console.log('Building the extension …')
await buildAll()
if (!wantsBrowser && hasDesktopCode()) openInDesktop()
else await serveToBrowser()

/** A copy, so that trying things out leaves the tests' article as it is. */
function sampleCopy() {
  const folder = path.join(root, 'out/sample')
  mkdirSync(folder, { recursive: true })
  const copy = path.join(folder, 'peace-talks.txt')
  copyFileSync(path.join(root, 'test-fixtures/articles/peace-talks.txt'), copy)
  return copy
}

function hasDesktopCode() {
  return spawnSync('code', ['--version'], { shell: process.platform === 'win32' }).status === 0
}

function openInDesktop() {
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', path.dirname(file), file]
  spawn('code', args, { stdio: 'inherit', shell: process.platform === 'win32' })
  console.log(`Opening ${path.basename(file)} in VS Code.`)
}

async function serveToBrowser() {
  if (!wantsBrowser) console.log('No `code` command here, so VS Code runs in the browser.')
  await setUpHost('floor')
  const data = path.join(root, '.vscode-test/start')
  linkExtension(path.join(data, 'extensions'))
  const settings = { ...plainSettings, 'editor.wordWrap': 'on' }
  const server = await startVsCode({ host: 'floor', data, settings, token: true })
  const url = workbenchUrl(server.url, { folder: path.dirname(file), file })
  console.log(`\nOpen this address in a browser on this machine:\n\n  ${url}\n\nCtrl+C stops it.`)
  openBrowser(url)
  server.child.once('exit', (code) => process.exit(code ?? 0))
}

/** VS Code scans its extensions folder again when the list it keeps is gone. */
function linkExtension(folder) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const link = path.join(folder, `${publisher}.${name}-${version}`)
  mkdirSync(folder, { recursive: true })
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link, { recursive: true })
  symlinkSync(root, link, 'junction')
  rmSync(path.join(folder, 'extensions.json'), { force: true })
}

function openBrowser(url) {
  const desktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (!desktop) return
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform] ?? [
    'xdg-open',
  ]
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .once('error', () => {})
    .unref()
}
