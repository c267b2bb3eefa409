// Starts the VS Code that npm has: its own server, with the workbench served to a browser.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Settings for a window in which nothing but the extension asks for attention. */
export const plainSettings = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.commandCenter.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
}

const endings = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]

/**
 * Starts a server of test-host/<host> on a free port of 127.0.0.1. `data` keeps settings and extensions (default: a new
 * temporary folder, removed at the end); `token: true` guards it; `forTests` lets the page report a test run,
 * and is what newer VS Codes want before they load an extension from a development path.
 */
export async function startVsCode({ host, data, settings = plainSettings, token = false, forTests = false }) {
  const temporary = data === undefined
  const folder = data ?? mkdtempSync(path.join(tmpdir(), 'on-the-record-vscode-'))
  writeSettings(folder, settings, { keep: !temporary })
  const args = ['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms']
  args.push('--server-data-dir', folder, '--telemetry-level', 'off')
  if (!token) args.push('--without-connection-token')
  if (forTests) args.push('--enable-smoke-test-driver')

  const child = spawn(nodeOf(host), ['out/server-main.js', ...args], {
    cwd: folderOf(host),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: cleanEnvironment(),
    detached: process.platform !== 'win32',
  })
  let said = ''
  const clean = () => temporary && rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  const signal = (name) => {
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, name)
    } catch (error) {
      if (error.code !== 'ESRCH') throw error
    }
  }
  const takeAlong = () => {
    signal('SIGKILL')
    clean()
  }
  process.once('exit', takeAlong)
  for (const [name, code] of endings) process.once(name, () => process.exit(code))

  const address = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`VS Code did not start within 60 s.\n${said}`)), 60_000)
    const listen = (chunk) => {
      said += chunk
      const port = /listening on (\d+)/.exec(said)?.[1]
      const guarded = /Web UI available at (\S+)/.exec(said)?.[1]
      if (!port || (token && !guarded)) return
      clearTimeout(late)
      resolve(token ? guarded : `http://127.0.0.1:${port}/`)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`VS Code's server ended (${code}).\n${said}`))
    })
  })
  // VS Code knows itself by this name; a web worker's origin must match it.
  const url = new URL(address)
  url.hostname = 'localhost'

  const stop = async () => {
    process.removeListener('exit', takeAlong)
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      signal('SIGTERM')
      const force = setTimeout(() => signal('SIGKILL'), 5000)
      await ended
      clearTimeout(force)
    }
    clean()
  }
  return { url: url.href, data: folder, child, stop }
}

/** Installs a .vsix into the extensions of that data folder, as a person would. */
export function installExtension({ host, data, vsix }) {
  const args = ['out/server-main.js', '--install-extension', vsix, '--server-data-dir', data]
  args.push('--accept-server-license-terms', '--telemetry-level', 'off', '--force')
  const run = spawnSync(nodeOf(host), args, {
    cwd: folderOf(host),
    env: cleanEnvironment(),
    encoding: 'utf8',
    timeout: 90_000,
  })
  if (run.status !== 0)
    throw new Error(
      `The .vsix could not be installed (${run.error?.message ?? run.status}).\n${run.stdout}${run.stderr}`,
    )
  return run.stdout
}

/** The address that opens a folder, and a file in it, with what else VS Code should start with. */
export function workbenchUrl(serverUrl, { folder, file, developmentPath, testsPath }) {
  const url = new URL(serverUrl)
  const remote = (target) => `vscode-remote://${url.host}${toUriPath(target)}`
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ]
  if (developmentPath) payload.push(['extensionDevelopmentPath', remote(developmentPath)])
  if (testsPath) payload.push(['extensionTestsPath', remote(testsPath)])
  if (file) payload.push(['openFile', remote(file)])
  url.searchParams.set('folder', toUriPath(folder))
  url.searchParams.set('payload', JSON.stringify(payload))
  return url.href
}

const toUriPath = (file) =>
  path
    .resolve(file)
    .replaceAll('\\', '/')
    .replace(/^(?=[A-Za-z]:)/, '/')

function folderOf(host) {
  return path.join(root, 'test-host', host, 'node_modules/code-server/lib/vscode')
}

/** The Node that comes with the host where its VS Code needs a newer one than this. */
function nodeOf(host) {
  const modules = path.join(root, 'test-host', host, 'node_modules')
  const own = path.join(modules, `node-linux-${process.arch}`, 'bin/node')
  return existsSync(own) ? own : process.execPath
}

function writeSettings(data, settings, { keep }) {
  for (const level of ['User', 'Machine']) {
    const file = path.join(data, 'data', level, 'settings.json')
    if (keep && existsSync(file)) continue
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(settings, undefined, 2))
  }
}

/** What a surrounding VS Code or debugger has set would mislead this one. */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('VSCODE_') && name !== 'ELECTRON_RUN_AS_NODE' && name !== 'NODE_OPTIONS',
  )
  return Object.fromEntries(kept)
}
