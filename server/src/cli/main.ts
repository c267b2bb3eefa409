import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { loadModels } from '../core/language/models.ts'
import { readModels } from '../node/readModels.ts'
import type { StartWorker } from './check/createCheckers.ts'
import { processIo } from './commandIo.ts'
import { runCommand } from './runCommand.ts'

/** A bundle of its own, beside this one; where the source itself runs there are no threads. */
const worker = join(import.meta.dirname, 'checkWorker.js')
const startWorker: StartWorker = (workerData) => new Worker(worker, { workerData })

const io = processIo(process.stdin, process.stdout, process.stderr)
void runCommand(
  process.argv.slice(2),
  io,
  () => loadModels(readModels()),
  existsSync(worker) ? startWorker : undefined,
).then((code) => {
  process.exitCode = code
})
