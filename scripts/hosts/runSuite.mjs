import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format } from 'node:util'
import { launchChromium } from './chromium.mjs'
import { plainSettings, startVsCode, workbenchUrl } from './vscodeServer.mjs'

const root = path.resolve(import.meta.dirname, '../..')

/**
 * Runs a test index in the Node extension host of test-host/<host>, with the folder open; gives the exit code. Everything
 * VS Code says is kept in out/logs/<name>.log. An error in the extension host's log is a failure though all tests passed.
 */
export async function runSuite({ name, host, data, folder, developmentPath, testsPath }) {
  const log = openLog(name)
  const server = await startVsCode({ host, data, settings: plainSettings, forTests: true })
  let browser
  try {
    browser = await launchChromium()
    const code = await visit(
      browser,
      workbenchUrl(server.url, { folder, developmentPath, testsPath }),
      log,
      new Promise((_, reject) => server.child.once('exit', (it) => reject(new Error(`VS Code ended (${it}).`)))),
    )
    await browser.close()
    const errors = hostErrors(server.data)
    for (const error of errors) console.error(`Extension host: ${error}`)
    return code === 0 && errors.length > 0 ? 1 : code
  } finally {
    await browser?.close()
    await server.stop()
  }
}

/** Opens the page and waits until the test run in it reports its exit code. */
export async function visit(browser, url, log, failure = new Promise(() => {}), limit = 180_000) {
  failure.catch(() => {})
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  page.on('console', (message) => log(`[page ${message.type()}] ${message.text()}`))
  page.on('pageerror', (error) => log(`[page error] ${error.stack ?? error.message}`))
  let late
  const reported = new Promise((resolve, reject) => {
    late = setTimeout(() => reject(new Error(`No result after ${limit / 1000} s.`)), limit)
    page.once('crash', () => reject(new Error('The page crashed.')))
    Promise.all([
      page.exposeFunction('codeAutomationLog', (kind, parts) => tell(kind, parts, log)),
      page.exposeFunction('codeAutomationExit', resolve),
    ])
      .then(() => page.goto(url))
      .catch(reject)
  })
  try {
    return await Promise.race([reported, failure])
  } catch (error) {
    const picture = path.join(root, 'out/logs', `failure-${Date.now()}.png`)
    await page.screenshot({ path: picture }).catch(() => {})
    console.error(`What VS Code showed: ${path.relative(root, picture)}`)
    throw error
  } finally {
    clearTimeout(late)
  }
}

/** A fresh file in out/logs, written line by line so that a crash loses nothing. */
export function openLog(name) {
  const file = path.join(root, 'out/logs', `${name}.log`)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, '')
  return (line) => appendFileSync(file, `${line}\n`)
}

/** Shows what the tests say; the rest of VS Code's talk goes to the log only. */
function tell(kind, parts, log) {
  const text = format(...parts)
  log(`[${kind}] ${text}`)
  if (text.startsWith(marker)) console.log(text.slice(marker.length))
}

/** The suite puts this before each line of its own. */
const marker = '[suite] '

/** Error lines of the extension host and of our own output channel. */
function hostErrors(data) {
  const logs = path.join(data, 'data/logs')
  if (!existsSync(logs)) return ['there is no log to look at']
  const files = readdirSync(logs, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /exthost[^/\\]*\.log$|On the Record[^/\\]*\.log$/.test(file),
  )
  if (files.length === 0) return ['there is no log to look at']
  return files
    .flatMap((file) => readFileSync(path.join(logs, file), 'utf8').split('\n'))
    .filter((line) => /\[error\]/.test(line) && !hostNoise.some((noise) => noise.test(line)))
}

/** VS Code's own, none of which an extension causes: keep each as narrow as it can be. */
const hostNoise = []
