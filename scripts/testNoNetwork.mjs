// The command line and the language server at work where every way to the network ends the process.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const guard = ['--require', path.join(root, 'scripts/noNetwork.cjs')]
const article = path.join(root, 'test-fixtures/articles/peace-talks.txt')
const cli = path.join(root, 'dist/cli.js')

provesItself()
commandLine(['annotate', '--format', 'json', article], [0])
commandLine(['check', article], [0, 1])
await languageServer(path.join(root, 'dist/node/server.js'), ['--stdio'])
await languageServer(cli, ['lsp', '--stdio'])
console.log('Command line and server never touch the network.')

/** The guard bites: else the rest would show nothing. */
function provesItself() {
  const attempts = [
    "fetch('http://localhost:9')",
    "require('node:net').connect(9)",
    "require('node:dns').lookup('localhost', () => {})",
  ]
  for (const attempt of attempts) {
    const { status } = spawnSync(process.execPath, [...guard, '-e', attempt])
    if (status !== 86) throw new Error(`The guard lets through: ${attempt}`)
  }
}

function commandLine(args, good) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...guard, cli, ...args], {
    encoding: 'utf8',
  })
  if (!good.includes(status)) throw new Error(`${args.join(' ')} ended with ${status}.\n${stderr}`)
  if (stdout.length < 100) throw new Error(`${args.join(' ')} said next to nothing: ${stdout}`)
}

/** Opens the sample and asks for outline and problems, over stdio. */
async function languageServer(script, args) {
  const child = spawn(process.execPath, [...guard, script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const waiting = new Map()
  let received = Buffer.alloc(0)
  child.stdout.on('data', (chunk) => {
    received = Buffer.concat([received, chunk])
    for (;;) {
      const head = received.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, Math.max(head, 0)))?.[1])
      if (head < 0 || received.length < head + 4 + length) return
      const message = JSON.parse(received.subarray(head + 4, head + 4 + length))
      received = received.subarray(head + 4 + length)
      if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null })
      else waiting.get(message.id)?.(message)
    }
  })
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  let lastId = 0
  const request = async (method, params) => {
    const id = ++lastId
    const answer = new Promise((resolve) => waiting.set(id, resolve))
    send({ id, method, params })
    const message = await Promise.race([
      answer,
      ended.then((code) => ({ error: { message: `ended with ${code}` } })),
    ])
    if (message.error) throw new Error(`${path.basename(script)} ${method}: ${message.error.message}`)
    return message.result
  }
  const textDocument = { uri: 'file:///peace-talks.txt', languageId: 'plaintext', version: 1 }
  const capabilities = {
    textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, diagnostic: {} },
  }
  await request('initialize', { processId: null, rootUri: null, capabilities })
  send({ method: 'initialized', params: {} })
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { ...textDocument, text: readFileSync(article, 'utf8') } },
  })
  const outline = await request('textDocument/documentSymbol', { textDocument })
  const problems = await request('textDocument/diagnostic', { textDocument })
  if (!outline?.length || !problems?.items?.length)
    throw new Error(`${path.basename(script)} found nothing in the sample.`)
  await request('shutdown')
  send({ method: 'exit' })
  const code = await ended
  if (code !== 0) throw new Error(`${path.basename(script)} ended with ${code}.`)
}
