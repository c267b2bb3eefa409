// The browser bundle of the server, alone in a web worker of Chromium: it must start there and answer about the sample.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { launchChromium } from './chromium.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const bundle = readFileSync(path.join(root, 'dist/browser/server.js'), 'utf8')
const read = (name) => readFileSync(path.join(root, `dist/models/${name}.bin`), 'base64')
const models = { partsOfSpeech: read('partsOfSpeech'), names: read('names') }
const article = readFileSync(path.join(root, 'test-fixtures/articles/peace-talks.txt'), 'utf8')

const browser = await launchChromium()
try {
  const page = await browser.newPage()
  await page.goto('about:blank')
  const started = performance.now()
  const { name, outline } = await page.evaluate(ask, { bundle, models, article })
  const took = Math.round(performance.now() - started)
  const groups = outline.map((symbol) => symbol.name).join(', ')
  console.log(`${name} answers in a worker after ${took} ms: ${groups}`)
  if (outline.length === 0) throw new Error('The outline of the sample is empty.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await browser.close()
}

/** Runs in the page. */
async function ask({ bundle, models, article }) {
  const worker = new Worker(URL.createObjectURL(new Blob([bundle], { type: 'text/javascript' })))
  const { partsOfSpeech, names } = models
  const bytes = (base64) => Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))
  worker.postMessage({ partsOfSpeech: bytes(partsOfSpeech), names: bytes(names) })
  const waiting = new Map()
  let lastId = 0
  const broken = new Promise((_, reject) => {
    worker.onerror = (event) => reject(new Error(`The worker failed: ${event.message}`))
    setTimeout(() => reject(new Error('The worker did not answer within 20 s.')), 20_000)
  })
  worker.onmessage = ({ data }) => {
    if (data.method !== undefined && data.id !== undefined) {
      // The server asks for settings and registrations; there are none.
      worker.postMessage({ jsonrpc: '2.0', id: data.id, result: data.params?.items?.map(() => null) ?? null })
    } else if (data.id !== undefined) waiting.get(data.id)?.(data)
  }
  const notify = (method, params) => worker.postMessage({ jsonrpc: '2.0', method, params })
  const request = (method, params) => {
    const id = ++lastId
    const answer = new Promise((resolve) => waiting.set(id, resolve))
    worker.postMessage({ jsonrpc: '2.0', id, method, params })
    return Promise.race([answer, broken]).then(({ result, error }) => {
      if (error) throw new Error(`${method}: ${error.message}`)
      return result
    })
  }
  const textDocument = { uri: 'untitled:sample', languageId: 'plaintext', version: 1, text: article }
  const documentSymbol = { hierarchicalDocumentSymbolSupport: true }
  const { serverInfo } = await request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { documentSymbol } },
  })
  notify('initialized', {})
  notify('textDocument/didOpen', { textDocument })
  const outline = await request('textDocument/documentSymbol', { textDocument: { uri: textDocument.uri } })
  await request('shutdown')
  return { name: serverInfo?.name ?? 'The server', outline: outline ?? [] }
}
