import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format } from 'node:util'
import { launchChromium } from './chromium.mjs'
import { plainSettings, startVsCode, workbenchUrl } from './vscodeServer.mjs'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * Runs a test index in the Node extension host of test-host/<host>, with the folder open; gives the exit code. Everything
 * VS Code says is kept in out/logs/<name>.log. `mustSay` is something without which the run proves nothing. A window
 * that never comes to the first test is opened a second time: now and then VS Code in a browser does not start up.
 */
export async function runSuite(suite) {
  try {
    return await runOnce(suite)
  } catch (error) {
    if (!(error instanceof NotStarted)) throw error
    console.error(`${error.message} Trying once more.`)
    return runOnce({ ...suite, name: `${suite.name}-again` })
  }
}

/** VS Code’s history copies each file a moment after it was saved; the suites remove theirs before. */
const settings = { ...plainSettings, 'workbench.localHistory.enabled': false }

/** VS Code did not come so far as to run a test. */
class NotStarted extends Error {}

async function runOnce({ name, host, data, folder, developmentPath, testsPath, mustSay }) {
  const log = openLog(name)
  const server = await startVsCode({ host, data, settings, forTests: true })
  let browser
  try {
    browser = await launchChromium()
    const code = await visit(
      browser,
      workbenchUrl(server.url, { folder, developmentPath, testsPath }),
      log,
      new Promise((_, reject) =>
        server.child.once('exit', (it) => reject(new Error(`VS Code ended (${it}).`))),
      ),
    )
    if (!mustSay || log.said(mustSay)) return code
    console.error(`The suite did not say "${mustSay}".`)
    return 1
  } finally {
    await browser?.close()
    await server.stop()
  }
}

/**
 * Opens the page and waits until the test run in it reports its exit code. An error that VS Code or its extension host
 * logs meanwhile is a failure though all tests passed.
 */
export async function visit(browser, url, log, failure = new Promise(() => {}), limit = 180_000) {
  failure.catch(() => {})
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // A person gives these by clicking.
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  page.on('console', (message) => log(`[page ${message.type()}] ${message.text()}`))
  page.on('pageerror', (error) => log(`[page error] ${error.stack ?? error.message}`))
  const errors = []
  let late
  let notStarted
  const reported = new Promise((resolve, reject) => {
    notStarted = setTimeout(() => {
      if (!log.said(marker)) reject(new NotStarted(`No test began within ${startLimit / 1000} s.`))
    }, startLimit)
    late = setTimeout(() => reject(new Error(`No result after ${limit / 1000} s.`)), limit)
    page.once('crash', () => reject(new Error('The page crashed.')))
    Promise.all([
      page.exposeFunction('codeAutomationLog', (kind, parts) => tell(kind, parts, log, errors)),
      page.exposeFunction('codeAutomationExit', resolve),
    ])
      .then(() => page.goto(url))
      .catch(reject)
  })
  try {
    const code = await Promise.race([reported, failure])
    for (const error of errors) console.error(`VS Code logged an error: ${error}`)
    return code === 0 && errors.length > 0 ? 1 : code
  } catch (error) {
    const picture = path.join(root, 'out/logs', `failure-${Date.now()}.png`)
    await page.screenshot({ path: picture }).catch(() => {})
    console.error(`What VS Code showed: ${path.relative(root, picture)}`)
    throw error
  } finally {
    clearTimeout(late)
    clearTimeout(notStarted)
  }
}

/** A fresh file in out/logs, written line by line so that a crash loses nothing. */
export function openLog(name) {
  const file = path.join(root, 'out/logs', `${name}.log`)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '')
  const log = (line) => appendFileSync(file, `${line}\n`)
  log.said = (text) => readFileSync(file, 'utf8').includes(text)
  return log
}

/** Shows what the tests say, and keeps what VS Code logs as an error. */
function tell(kind, parts, log, errors) {
  const text = format(...parts)
  log(`[${kind}] ${text}`)
  if (text.startsWith(marker)) console.log(text.slice(marker.length))
  else if (kind === 'error' && !noise.some((it) => it.test(text))) errors.push(text)
}

/** A window that has begun no test by then (ms) will not begin one. */
const startLimit = 75_000

/** The suite puts this before what it says. */
const marker = '[suite] '

/** Errors of VS Code's own that no extension causes, for what npm's VS Code lacks. Each as narrow as it can be. */
const noise = [
  // The suite's own verdict, which the exit code tells too.
  /^Error: \d+ passed, \d+ failed/,
  /^\[Service Worker\] registration/,
  /^Cannot find module '\.\/build\/Release\/watchdog'/,
  /^Error: Could not locate the bindings file\. Tried:\s+→ \S+\/node_modules\/(@vscode\/spdlog)\//,
  /^Activating extension 'vscode\.git' failed: Cannot find module '@vscode\/fs-copyfile'/,
  /^(A system error occurred \()?spawn \S+\/node_modules\/@vscode\/ripgrep\S*\/rg ENOENT/,
  /^Timed out waiting for authentication provider 'github' to register/,
  /open-vsx\.org/,
  // VS Code may draw a row of a tree that a refresh has just taken away; newer ones catch it and log that they did.
  /^TreeError \[[\w.]+\] Data tree node not found: [^\n]*\n(.*\n){2}.*\.alignIconWithTwisty /,
  /^\[TreeView\] Failed to resolve parent for /,
  // VS Code for the Web is the last one on npm; it runs a development extension all the same.
  /^Extension is not compatible with Code 1\.91\.1\./,
]
