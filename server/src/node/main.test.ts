import { build } from 'esbuild'
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node'

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-'))
const bundle = join(folder, 'server.cjs')
let server: ChildProcessWithoutNullStreams
let connection: MessageConnection

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    define: { 'import.meta.dirname': '__dirname' },
  })
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  connection.dispose()
  server.kill()
})

function start(): void {
  server = spawn(process.execPath, [bundle, '--stdio'])
  connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  connection.listen()
}

async function initialize(): Promise<void> {
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
  await connection.sendNotification('initialized', {})
}

async function exitCode(): Promise<number> {
  const [code] = (await once(server, 'exit')) as [number]
  return code
}

test('ends with 0 after an orderly goodbye', async () => {
  start()
  await initialize()
  expect(await connection.sendRequest('shutdown')).toBeNull()
  const code = exitCode()
  await connection.sendNotification('exit')
  expect(await code).toBe(0)
})

test('ends with 1 when it is told to without shutdown, and when the client is gone', async () => {
  start()
  await initialize()
  const told = exitCode()
  await connection.sendNotification('exit')
  expect(await told).toBe(1)
  connection.dispose()
  start()
  await initialize()
  const left = exitCode()
  server.stdin.end()
  expect(await left).toBe(1)
})
