import type { Worker } from 'node:worker_threads'
import type { Answer, CheckFile } from './createCheckFile.ts'
import type { Target } from './target.ts'

/** A thread that checks files, one at a time. */
export interface Thread {
  readonly check: CheckFile
  close(): Promise<void>
}

/**
 * A thread that is started when there is something to check, and again after it has died: of memory that ran out, for
 * instance. The file that it died of is answered as one that could not be checked.
 */
export function createThread(start: () => Worker): Thread {
  let worker: Worker | undefined
  return {
    check(target) {
      const here = (worker ??= start())
      return new Promise((resolve) => {
        const settle = (answer: Answer) => {
          here.removeAllListeners()
          resolve(answer)
        }
        const die = (reason: string) => {
          worker = undefined
          settle(failed(target, reason))
        }
        here.once('message', (answer: Answer) => settle(answer))
        here.once('error', (error) => die(String(error)))
        here.once('exit', () => die('its thread ended.'))
        here.postMessage(target)
      })
    },
    async close() {
      await worker?.terminate()
    },
  }
}

function failed({ name }: Target, reason: string): Answer {
  return { file: { kind: 'failed', name, message: `${name} could not be checked: ${reason}` }, told: [] }
}
