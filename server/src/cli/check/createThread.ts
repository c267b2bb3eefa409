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
  let waiting: { readonly target: Target; readonly resolve: (answer: Answer) => void } | undefined
  const settle = (answer: (target: Target) => Answer) => {
    const was = waiting
    waiting = undefined
    was?.resolve(answer(was.target))
  }
  const begin = (): Worker => {
    const begun = start()
    // What a thread that has died says later is not about the file that the next one has.
    const whileAlive = (tell: () => void) => {
      if (worker === begun) tell()
    }
    const die = (reason: string) => {
      worker = undefined
      settle((target) => failed(target, reason))
    }
    begun.on('message', (answer: Answer) => whileAlive(() => settle(() => answer)))
    begun.on('error', (error) => whileAlive(() => die(String(error))))
    begun.on('exit', () => whileAlive(() => die('its thread ended.')))
    return begun
  }
  return {
    check(target) {
      worker ??= begin()
      return new Promise((resolve) => {
        waiting = { target, resolve }
        worker?.postMessage(target)
      })
    },
    async close() {
      const last = worker
      worker = undefined
      await last?.terminate()
    },
  }
}

function failed({ name }: Target, reason: string): Answer {
  return { file: { kind: 'failed', name, message: `${name} could not be checked: ${reason}` }, told: [] }
}
