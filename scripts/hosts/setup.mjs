// Installs real VS Codes from npm into test-host/<name>: no scripts run, nothing is compiled, nothing global changes.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '../..')

/** What each host is, for the person who waits for it. Sizes are of the installed folder. */
const hosts = {
  floor: { title: 'VS Code 1.100.3, the oldest supported', megabytes: 269 },
  latest: { title: 'VS Code 1.139.1, with the Node it needs', megabytes: 516 },
  web: { title: 'VS Code for the Web', megabytes: 60 },
}

/** Makes the host ready, telling on stderr what is fetched and how far it is. Does nothing when it is there. */
export async function setUpHost(name) {
  const host = hosts[name]
  if (!host) throw new Error(`No host "${name}"; there are ${Object.keys(hosts).join(', ')}.`)
  const folder = path.join(root, 'test-host', name)
  const stamp = path.join(folder, 'node_modules', '.ready')
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  const started = Date.now()
  const what = `${host.title} from npm (${host.megabytes} MB on disk, once)`
  await withClock(`Fetching ${what} into test-host/${name}`, () => install(folder))
  linkModules(folder)
  writeFileSync(stamp, wanted)
  process.stderr.write(`Ready: ${host.title}, after ${Math.round((Date.now() - started) / 1000)} s.\n`)
}

function install(folder) {
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', args, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    })
    let complaint = ''
    npm.stderr.on('data', (chunk) => (complaint += chunk))
    npm.once('error', reject)
    npm.once('exit', (code) => {
      if (code === 0) resolve()
      else
        reject(new Error(`npm ci in ${path.relative(root, folder)} failed (${code}).\n${complaint.trim()}`))
    })
  })
}

/** VS Code looks for its modules in a folder of its own; the lockfile's copies stand beside code-server. */
function linkModules(folder) {
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode')
  if (!existsSync(vscode)) return
  for (const name of ['node_modules', 'node_modules.asar']) {
    const link = path.join(vscode, name)
    if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link, { recursive: true, force: true })
    symlinkSync('../../..', link, 'junction')
  }
}

/** Shows the seconds that pass on a terminal; elsewhere one line. */
async function withClock(text, work) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  if (!process.stderr.isTTY) {
    process.stderr.write(`${text} …\n`)
    return work()
  }
  const draw = () => process.stderr.write(`\r${text} … ${seconds()} s`)
  draw()
  const timer = setInterval(draw, 1000)
  try {
    return await work()
  } finally {
    clearInterval(timer)
    process.stderr.write('\n')
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv.slice(2)
  for (const name of names.length > 0 ? names : Object.keys(hosts)) await setUpHost(name)
}
